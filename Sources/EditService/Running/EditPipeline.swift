public import EditsAPI
public import Engines
public import Foundation
internal import Pixels

/// From the bytes of a picture to the bytes of its four variations: decode, edit, put the original back outside the
/// mask, lay out the grid, encode.
///
/// Knows nothing of tasks, so that the command line edits files the same way. All pixel work runs on the threads given.
public struct EditPipeline: Sendable {
    public let engines: EngineRouter
    public let threads: RenderThreads
    public let configuration: EditServiceConfiguration

    public init(engines: EngineRouter, threads: RenderThreads, configuration: EditServiceConfiguration) {
        self.engines = engines
        self.threads = threads
        self.configuration = configuration
    }

    /// Edits one picture.
    ///
    /// - Parameters:
    ///   - image: an image file.
    ///   - mask: an image file, or `nil` for the whole picture.
    ///   - around: which earlier picture the four are siblings of, the oldest anchor first; by default of none.
    ///   - progress: told the share that is done, 0…1, rising, and each variation as soon as it is painted.
    /// - Throws: ``APIError`` for what the person who asked should be told.
    public func run(
        image: Data, mask: Data?, prompt: PromptParameters, seed: UInt32, around: [Anchor] = [],
        progress: @escaping @Sendable (EditProgress) -> Void = { _ in }
    ) async throws -> RenderedEdit {
        let instruction = EditInstruction(prompt: prompt, hasMask: mask != nil)
        let engine = try engines.engine(for: instruction)
        let (picture, selection) = try await decode(image: image, mask: mask)
        progress(EditProgress(fraction: 0.1))
        let job = EditJob(
            instruction: instruction, picture: picture, mask: selection?.mask, seed: seed, around: around)
        let result = try await engine.edit(job) { (report: EditProgress) in
            progress(EditProgress(fraction: 0.1 + 0.6 * report.fraction, finished: report.finished))
        }
        let kept = try await keepOutside(result)
        progress(EditProgress(fraction: 0.75))
        let encoded = try await encode(kept.pictures) { progress(EditProgress(fraction: 0.75 + 0.05 * Double($0))) }
        let report = selection.map {
            MaskReport(polarity: $0.polarity, coverage: $0.coverage, changedOutside: kept.changedOutside)
        }
        return RenderedEdit(
            grid: encoded.files[0], gridWidth: encoded.width, gridHeight: encoded.height,
            pictures: Array(encoded.files.dropFirst()), engine: engine.name, seed: seed,
            notes: prompt.ignored.map { "`\($0)` has no meaning here and was ignored" } + result.notes, mask: report)
    }
}

extension EditPipeline {
    private struct Selection {
        var mask: Mask
        var polarity: MaskReport.Polarity
        var coverage: Double
    }

    private func decode(image: Data, mask: Data?) async throws -> (Picture, Selection?) {
        let configuration = configuration
        return try await threads.run {
            let picture = try naming("image_url") {
                try Picture.decode(image, limits: configuration.decodeLimits, fitting: configuration.longerSide)
            }
            guard let mask else { return (picture, nil) }
            return try naming("mask") {
                let (whole, polarity) = try Mask.decode(mask, limits: configuration.decodeLimits)
                let fitted = try whole.fitted(toWidth: picture.width, height: picture.height)
                let radius = configuration.maskFeather * Double(picture.longerSide)
                let selection = Selection(
                    mask: try fitted.feathered(radius: radius), polarity: polarity == .white ? .white : .transparent,
                    coverage: fitted.coverage)
                return (picture, selection)
            }
        }
    }

    private func keepOutside(_ result: EngineResult) async throws -> (pictures: [Picture], changedOutside: Int) {
        guard let mask = result.mask else { return (result.pictures, 0) }
        let kept = try await threads.map(result.pictures) { edited in
            let picture = edited.composited(over: result.base, mask: mask)
            return (picture, picture.changedOutside(original: result.base, mask: mask))
        }
        return (kept.map(\.0), kept.reduce(0) { $0 + $1.1 })
    }

    private func encode(
        _ pictures: [Picture], finished: @escaping @Sendable (Int) -> Void
    ) async throws -> (files: [Data], width: Int, height: Int) {
        let grid = try await threads.run { Picture.grid(of: pictures) }
        // The grid first: it is as much work as the four others together.
        let files = try await threads.map([grid] + pictures, finished: finished) { try $0.encoded(as: .png) }
        return (files, grid.width, grid.height)
    }
}

/// Turns a picture's fault into a reply that names the field.
private func naming<Result>(_ field: String, _ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as PictureError {
        throw error.reply(field: field)
    }
}
