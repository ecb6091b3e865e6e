public import Foundation

/// A picture that somebody has uploaded on the console to edit it.
public struct UploadRecord: Sendable, Hashable {
    public var id: UUID
    public var accountID: UUID
    /// Where it lies in the file store.
    public var key: String
    /// Bytes.
    public var size: Int
    public var createdAt: Date

    public init(id: UUID, accountID: UUID, key: String, size: Int, createdAt: Date) {
        self.id = id
        self.accountID = accountID
        self.key = key
        self.size = size
        self.createdAt = createdAt
    }
}
