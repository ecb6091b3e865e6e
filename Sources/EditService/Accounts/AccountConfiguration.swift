public import Foundation
public import RecordStore

/// Who may make an account on the console.
public enum Registration: String, Sendable, Hashable, CaseIterable {
    /// Everybody.
    case open
    /// Whoever has an invitation.
    case invite
    /// Nobody; the operator makes accounts on the command line.
    case closed
}

/// The numbers that accounts go by.
public struct AccountConfiguration: Sendable {
    /// Who may make an account. Everybody by default.
    public var registration = Registration.open
    /// Credits that an account gets with its first application. 100 by default.
    public var freeQuota = Credits(100)
    /// Seconds after the last use for which a browser stays signed in. 30 days by default.
    public var sessionLifetime: TimeInterval = 30 * 86_400
    /// Seconds for which an invitation can be used. 7 days by default.
    public var invitationLifetime: TimeInterval = 7 * 86_400
    /// Characters of a password.
    public var passwordLength = 10...200
    /// What a guess at a password costs.
    public var passwords = PasswordHashing()
    /// Failed attempts to sign in to one account from one address.
    public var failuresPerAccount = RateLimit(perMinute: 1, burst: 5)
    /// Failed attempts to sign in from one address, whatever the account.
    public var failuresPerAddress = RateLimit(perMinute: 10, burst: 60)
    /// Attempts to make an account from one address.
    public var registrationsPerAddress = RateLimit(perMinute: 2, burst: 30)

    public init() {}
}
