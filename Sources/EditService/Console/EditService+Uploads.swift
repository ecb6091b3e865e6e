internal import EditsAPI
internal import Engines
internal import FileStore
public import Foundation
internal import Logging
internal import Pixels
internal import RecordStore

/// The endings of the names of picture files, which are also their media types.
public enum PictureTypes {
    public static let all = Set(PictureFormat.allCases.map(\.rawValue))
}

/// A picture that has been stored for its owner.
public struct Upload: Sendable, Hashable, Encodable {
    /// A link to it, which can be an `image_url`.
    public var url: String
    /// Pixels in a row, after the EXIF orientation is applied.
    public var width: Int
    /// Rows, after the EXIF orientation is applied.
    public var height: Int
}

extension EditService {
    /// Bytes that the uploads of one account may have together.
    private static let uploadLimit = 1 << 30

    /// Stores a picture of an account and gives a link to it.
    ///
    /// It is kept as long as the pictures of tasks are.
    /// - Throws: ``APIError`` 400 when it is no picture, 413 when the account has stored too much.
    public func upload(_ data: Data, of account: UUID) async throws -> Upload {
        let limits = configuration.decodeLimits
        let header: PictureHeader
        do {
            header = try await threads.run { try PictureHeader.read(data, limits: limits) }
        } catch let error as PictureError {
            throw error.reply(field: "picture")
        }
        let id = effects.newID()
        let key = try FileKey("attachments/uploads/\(account.wireText)/\(id.wireText).\(header.format.rawValue)")
        let record = UploadRecord(
            id: id, accountID: account, key: key.path, size: data.count, createdAt: effects.now())
        do {
            try await records.createUpload(record, limit: Self.uploadLimit)
        } catch RecordError.uploadsFull(let limit) {
            throw APIError.requestTooLarge(limit: limit)
        }
        try await files.write(data, to: key)
        return Upload(url: link(to: key), width: header.width, height: header.height)
    }

    /// Fetches a picture from elsewhere and stores it, so that a page can show it without asking another host.
    ///
    /// - Throws: ``APIError`` as an edit of that picture would fail.
    public func upload(from url: String, of account: UUID) async throws -> Upload {
        do {
            return try await upload(Data(fetcher.fetch(url).bytes), of: account)
        } catch let error as FetchError {
            logger.notice("fetch failed", metadata: ["error": "\(error)"])
            throw error.reply(field: "image_url")
        }
    }
}
