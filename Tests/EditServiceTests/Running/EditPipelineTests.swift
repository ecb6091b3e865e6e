import EditService
import EditsAPI
import Engines
import Foundation
import Pixels
import Testing

@Suite("From the bytes of a picture to the bytes of its variations")
struct EditPipelineTests {
    private func pipeline(longerSide: Int = 512) throws -> EditPipeline {
        let threads = RenderThreads(count: 2)
        var configuration = EditServiceConfiguration()
        configuration.longerSide = longerSide
        return EditPipeline(
            engines: EngineRouter(engines: [try DarkroomEngine(threads: threads)]), threads: threads,
            configuration: configuration)
    }

    @Test("progress rises to the end", arguments: ["warmer", "flip it vertically"])
    func progress(prompt: String) async throws {
        let picture = Picture(width: 20, height: 10, channels: 4) { bytes in
            for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index * 3) }
        }
        let shares = ShareLog()
        let edit = try await pipeline().run(
            image: picture.encoded(as: .png), mask: nil, prompt: PromptParameters(parsing: prompt), seed: 1,
            progress: { shares.add($0.fraction) })
        #expect(shares.all == shares.all.sorted())
        #expect(abs((shares.all.last ?? 0) - 1) < 0.001)
        #expect(edit.gridWidth == 40)
        #expect(edit.gridHeight == 20)
        for file in edit.pictures { #expect(try Picture.decode(file).hasAlpha) }
    }

    @Test(
        "every photograph is edited, at its own size up to the limit",
        .enabled(if: SharedPhotos.isThere, SharedPhotos.hint), arguments: SharedPhotos.all)
    func photographs(name: String) async throws {
        let data = try Data(contentsOf: SharedPhotos.folder.appending(path: name))
        let header = try PictureHeader.read(data)
        let edit = try await pipeline().run(
            image: data, mask: nil, prompt: PromptParameters(parsing: "a bit brighter, with grain"), seed: 3)
        let (width, height) = Picture.size(header.width, header.height, fitting: 512)
        #expect(edit.gridWidth == 2 * width)
        #expect(edit.gridHeight == 2 * height)
        #expect(Set(edit.pictures).count == 4)
    }
}

/// Photographs by others, beside the project where it is developed.
enum SharedPhotos {
    static let hint: Comment = "needs the photographs in ../shared/photos"

    static let folder: URL = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["RETOUCH_SHARED"].map { URL(filePath: $0) }
        return (shared ?? root.appending(path: "shared")).appending(path: "photos")
    }()

    static let all: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".png") }.sorted()
    }()

    static var isThere: Bool { !all.isEmpty }
}
