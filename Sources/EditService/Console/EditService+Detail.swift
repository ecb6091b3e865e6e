public import EditsAPI
internal import Engines
internal import FileStore
public import Foundation
internal import Pixels
public import RecordStore

/// A task with everything that its owner may see of it.
public struct TaskDetail: Sendable {
    public var task: TaskRecord
    /// The request without secrets; `nil` when the row cannot be read.
    public var request: EditRequest?
    /// The request as the client may read it back.
    public var requestJSON: String
    /// The reply as it was given, once there is one.
    public var replyJSON: String?
    /// Once it has succeeded.
    public var result: EditResult?
    /// Links to the pictures one by one, also when they were not asked for.
    public var pictures: [String]
    /// Whether there was a mask.
    public var isMasked: Bool
}

extension EditService {
    /// The clock that the service goes by.
    public var now: Date { effects.now() }

    /// A task of an account.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for a task that is not there or another account's.
    public func detail(of id: UUID, account: UUID) async throws -> TaskDetail {
        guard let task = try await records.task(id), task.accountID == account else {
            throw APIError.notFound("task")
        }
        let request = request(of: task)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys, .prettyPrinted]
        func text(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        var detail = TaskDetail(
            task: task, request: request, requestJSON: try text(request), pictures: [],
            isMasked: task.outcome?.mask != nil)
        guard task.state.isFinal else { return detail }
        switch try lastLine(of: task) {
        case .progress: break
        case .error(let error): detail.replyJSON = try text(error)
        case .result(let result):
            detail.result = result
            detail.replyJSON = try text(result)
            detail.pictures = try pictureKeys(of: task).map { link(to: $0) }
        }
        return detail
    }

    /// How much a variation differs from the source where the mask says keep, as a PNG: each channel's difference times
    /// 16, black where the mask selects anything.
    ///
    /// - Parameter index: of the variation, from 0.
    /// - Throws: ``APIError`` 404 when the task is not there, is another account's, has no mask or no such picture.
    public func difference(outside id: UUID, picture index: Int, account: UUID) async throws -> Data {
        guard let task = try await records.task(id), task.accountID == account, task.outcome?.mask != nil,
            let stored = try? JSONDecoder().decode(TaskRequest.self, from: task.request), let mask = stored.mask
        else { throw APIError.notFound("masked task") }
        let keys = try pictureKeys(of: task)
        guard keys.indices.contains(index) else { throw APIError.notFound("picture") }
        let loader = SourceLoader(files: files, fetcher: fetcher, samples: samples, logger: logger)
        let edited = try await read(keys[index])
        let source = try await loader.load(stored.image, field: "image_url", of: task.id)
        let selection = try await loader.load(mask, field: "mask", of: task.id)
        let limits = configuration.decodeLimits
        do {
            return try await threads.run {
                let edited = try Picture.decode(edited, limits: DecodeLimits(maxPixels: .max, maxSide: .max))
                let original = try Picture.decode(source, limits: limits, fitting: max(edited.width, edited.height))
                guard original.width == edited.width, original.height == edited.height else {
                    throw APIError.notFound("source of the same size")
                }
                let mask = try Mask.decode(selection, limits: limits).0.fitted(
                    toWidth: edited.width, height: edited.height)
                return try edited.difference(from: original, outside: mask).encoded(as: .png)
            }
        } catch let error as PictureError {
            throw error.reply(field: "mask")
        }
    }

    private func read(_ key: FileKey) async throws -> Data {
        do {
            return try await files.read(key)
        } catch is FileStoreError {
            throw APIError.notFound("file")
        }
    }

    func pictureKeys(of task: TaskRecord) throws -> [FileKey] {
        guard let outcome = task.outcome else { return [] }
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        return outcome.pictures == 1
            ? [try names.grid(slug: outcome.slug)] : try (0..<outcome.pictures).map(names.picture)
    }
}

extension Picture {
    fileprivate func difference(from original: Picture, outside mask: Mask) -> Picture {
        Picture(width: width, height: height, channels: 3) { bytes in
            for pixel in 0..<width * height {
                for channel in 0..<3 {
                    let left = Int(self.bytes[pixel * channels + channel])
                    let right = Int(original.bytes[pixel * original.channels + channel])
                    bytes[pixel * 3 + channel] =
                        mask.bytes[pixel] == 0 ? UInt8(min(255, 16 * abs(left - right))) : 0
                }
            }
        }
    }
}
