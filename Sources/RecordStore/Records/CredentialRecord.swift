public import Foundation

/// A token, of which only the hash is kept.
public struct CredentialRecord: Sendable, Hashable {
    public var id: UUID
    public var applicationID: UUID
    /// SHA-256 of the token, 32 bytes.
    public var hash: Data
    /// What the token is good for, at least one.
    public var apis: Set<API>
    public var createdAt: Date
    /// `nil`: never.
    public var expiresAt: Date?
    public var revokedAt: Date?
    /// To the minute or so; `nil`: never used.
    public var lastUsedAt: Date?
    /// What it is called; may be empty.
    public var name: String
    public var limits: CredentialLimits

    public init(
        id: UUID, applicationID: UUID, hash: Data, apis: Set<API>, createdAt: Date, expiresAt: Date? = nil,
        revokedAt: Date? = nil, lastUsedAt: Date? = nil, name: String = "", limits: CredentialLimits = .init()
    ) {
        self.id = id
        self.applicationID = applicationID
        self.hash = hash
        self.apis = apis
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
        self.lastUsedAt = lastUsedAt
        self.name = name
        self.limits = limits
    }

    /// Whether the token opens anything at that moment.
    public func isValid(at now: Date) -> Bool {
        revokedAt == nil && expiresAt.map { now < $0 } ?? true
    }
}

/// A token with the application that it belongs to.
public struct CredentialListing: Sendable, Hashable {
    public var credential: CredentialRecord
    public var application: ApplicationRecord
    /// What is left of the quota; of an unmetered application, what it has used, as a negative amount.
    public var balance: Credits
    /// What has been spent with this token; what was given back does not count.
    public var spent: Credits

    public init(
        credential: CredentialRecord, application: ApplicationRecord, balance: Credits, spent: Credits = Credits(0)
    ) {
        self.credential = credential
        self.application = application
        self.balance = balance
        self.spent = spent
    }
}
