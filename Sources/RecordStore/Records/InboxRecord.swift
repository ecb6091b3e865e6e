public import Foundation

/// A private address on this server that callbacks can be posted to, to look at them.
public struct InboxRecord: Sendable, Hashable {
    public var id: UUID
    public var accountID: UUID
    /// The last part of its path; whoever knows it can post there, and nothing more.
    public var address: String
    public var createdAt: Date
    public var expiresAt: Date

    public init(id: UUID, accountID: UUID, address: String, createdAt: Date, expiresAt: Date) {
        self.id = id
        self.accountID = accountID
        self.address = address
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}

/// What was posted to an inbox.
public struct InboxRequest: Sendable, Hashable {
    /// A header field, as it came.
    public struct Field: Sendable, Hashable, Codable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Counted from 1.
    public var number: Int
    public var receivedAt: Date
    public var headers: [Field]
    public var body: Data

    public init(number: Int, receivedAt: Date, headers: [Field], body: Data) {
        self.number = number
        self.receivedAt = receivedAt
        self.headers = headers
        self.body = body
    }
}
