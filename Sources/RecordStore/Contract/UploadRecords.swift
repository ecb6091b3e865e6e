public import Foundation

/// What has been uploaded, so that it can be limited and forgotten.
public protocol UploadRecords: Sendable {
    /// Adds an upload. A second one with the same id throws.
    ///
    /// - Parameter limit: bytes that the account's uploads may have together.
    /// - Throws: ``RecordError/uploadsFull(limit:)`` when they would have more.
    func createUpload(_ upload: UploadRecord, limit: Int) async throws

    /// Uploads made earlier than that, the oldest first.
    func uploads(createdBefore: Date, limit: Int) async throws -> [UploadRecord]

    /// Forgets an upload. One that is not there is no error.
    func removeUpload(_ id: UUID) async throws
}
