public import Foundation

/// A browser that somebody has signed in with. Only the hash of its cookie is kept.
public struct SessionRecord: Sendable, Hashable {
    /// Names the session to its owner; opens nothing.
    public var id: UUID
    /// SHA-256 of the cookie's value, 32 bytes.
    public var hash: Data
    public var accountID: UUID
    public var createdAt: Date
    /// To the minute or so.
    public var seenAt: Date
    public var expiresAt: Date
    /// What the browser calls itself, at most 200 characters.
    public var agent: String

    public init(
        id: UUID, hash: Data, accountID: UUID, createdAt: Date, seenAt: Date, expiresAt: Date, agent: String
    ) {
        self.id = id
        self.hash = hash
        self.accountID = accountID
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
        self.agent = agent
    }
}

/// A session with whose it is.
public struct SessionListing: Sendable, Hashable {
    public var session: SessionRecord
    public var account: AccountRecord

    public init(session: SessionRecord, account: AccountRecord) {
        self.session = session
        self.account = account
    }
}

/// A leave to make one account. Only the hash of its code is kept.
public struct InvitationRecord: Sendable, Hashable {
    /// SHA-256 of the code, 32 bytes.
    public var hash: Data
    public var createdAt: Date
    public var expiresAt: Date
    public var usedAt: Date?

    public init(hash: Data, createdAt: Date, expiresAt: Date, usedAt: Date? = nil) {
        self.hash = hash
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }
}

/// An application with what is left of its quota.
public struct ApplicationListing: Sendable, Hashable {
    public var application: ApplicationRecord
    /// Of an unmetered application: what it has used, as a negative amount.
    public var balance: Credits

    public init(application: ApplicationRecord, balance: Credits) {
        self.application = application
        self.balance = balance
    }
}
