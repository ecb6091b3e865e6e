public import Foundation

/// Somebody who owns applications, and who can sign in when there is a password.
public struct AccountRecord: Sendable, Hashable {
    public var id: UUID
    /// What one signs in with; unique.
    public var name: String
    /// A password's hash with its salt and parameters; `nil`: made on the command line, nobody can sign in.
    public var password: String?
    public var isAdministrator: Bool
    public var createdAt: Date
    /// When the account got its free quota; `nil`: not yet.
    public var grantedAt: Date?

    public init(
        id: UUID, name: String, password: String?, isAdministrator: Bool = false, createdAt: Date,
        grantedAt: Date? = nil
    ) {
        self.id = id
        self.name = name
        self.password = password
        self.isAdministrator = isAdministrator
        self.createdAt = createdAt
        self.grantedAt = grantedAt
    }
}

/// On what condition an account may be added.
public enum Admittance: Sendable, Hashable {
    /// On none.
    case open
    /// With an invitation, by its hash, that is not used up.
    case invitation(Data)
    /// By the operator, who may also give a password to an account that has none.
    case operatorsHand
}
