internal import Crypto
public import Foundation
public import RecordStore

/// Who can use the console: accounts made, browsers signed in and out.
public struct AccountService: Sendable {
    /// A session's use is noted when the last note is older than this, in seconds.
    private static let sightPrecision = 60.0

    public let configuration: AccountConfiguration
    let records: any RecordStore
    let effects: ServiceEffects
    private let pairs: RateLimiter
    private let addresses: RateLimiter
    private let registrations: RateLimiter

    public init(configuration: AccountConfiguration, records: any RecordStore, effects: ServiceEffects = .live) {
        self.configuration = configuration
        self.records = records
        self.effects = effects
        pairs = RateLimiter(limit: configuration.failuresPerAccount)
        addresses = RateLimiter(limit: configuration.failuresPerAddress)
        registrations = RateLimiter(limit: configuration.registrationsPerAddress)
    }

    /// Makes an account for a visitor.
    ///
    /// - Parameters:
    ///   - invitation: the code, asked for when registration is by invitation.
    ///   - address: where the visitor comes from.
    /// - Throws: ``AccountError``.
    public func register(
        name: String, password: String, invitation: String?, address: String
    ) async throws -> AccountRecord {
        // By invitation nobody without one learns which names there are.
        let admittance: Admittance
        switch configuration.registration {
        case .closed: throw AccountError.registrationClosed
        case .open: admittance = .open
        case .invite:
            guard let code = invitation.flatMap({ SecretText($0) }) else { throw AccountError.invitationUnknown }
            admittance = .invitation(code.hash)
        }
        try Self.take(Self.key(address), from: registrations, at: effects.now())
        return try await create(name: name, password: password, isAdministrator: false, by: admittance)
    }

    /// Makes an account at the operator's word. An account of that name without a password gets this one.
    ///
    /// - Throws: ``AccountError``.
    public func create(name: String, password: String, isAdministrator: Bool) async throws -> AccountRecord {
        try await create(name: name, password: password, isAdministrator: isAdministrator, by: .operatorsHand)
    }

    /// A code with which one account can be made.
    public func invite() async throws -> SecretText {
        let code = SecretText()
        let now = effects.now()
        try await records.createInvitation(
            InvitationRecord(
                hash: code.hash, createdAt: now, expiresAt: now.addingTimeInterval(configuration.invitationLifetime)))
        return code
    }

    /// Begins a session for whoever knows the password.
    ///
    /// A wrong name takes as long and is answered as a wrong password.
    /// - Returns: the value of the session's cookie.
    /// - Throws: ``AccountError``: `wrongCredentials`, `tooManyAttempts`.
    public func signIn(name: String, password: String, address: String, agent: String) async throws -> SecretText {
        let name = Self.normal(name)
        let now = effects.now()
        // Taken before the password is looked at, so that attempts at the same time do not get past the limit.
        try Self.take(Self.key(address), from: addresses, at: now)
        try Self.take(Self.key(name, address), from: pairs, at: now)
        let account = try await records.account(named: name)
        guard password.count <= configuration.passwordLength.upperBound,
            try await configuration.passwords.verify(password, against: account?.password), let account
        else { throw AccountError.wrongCredentials }
        addresses.putBack(Self.key(address))
        pairs.putBack(Self.key(name, address))
        return try await beginSession(of: account, agent: agent)
    }

    /// Begins a session without asking for a password: for an account that has just been made.
    ///
    /// - Returns: the value of the session's cookie.
    public func beginSession(of account: AccountRecord, agent: String) async throws -> SecretText {
        let cookie = SecretText()
        let now = effects.now()
        try await records.createSession(
            SessionRecord(
                id: effects.newID(), hash: cookie.hash, accountID: account.id, createdAt: now, seenAt: now,
                expiresAt: now.addingTimeInterval(configuration.sessionLifetime), agent: String(agent.prefix(200))))
        return cookie
    }

    /// Whose session a cookie's value is; `nil` for none.
    public func session(_ cookie: SecretText) async throws -> SessionListing? {
        let now = effects.now()
        guard let listing = try await records.session(hash: cookie.hash), listing.session.expiresAt > now else {
            return nil
        }
        if now.timeIntervalSince(listing.session.seenAt) >= Self.sightPrecision {
            try await records.recordSight(
                of: listing.session.id, at: now, expiresAt: now.addingTimeInterval(configuration.sessionLifetime))
        }
        return listing
    }

    /// The browsers that an account is signed in with.
    public func sessions(of account: AccountRecord) async throws -> [SessionRecord] {
        try await records.sessions(of: account.id).filter { $0.expiresAt > effects.now() }
    }

    /// Ends one session of an account. `false` when it has no such session.
    public func endSession(_ id: UUID, of account: AccountRecord) async throws -> Bool {
        try await records.removeSession(id, of: account.id)
    }

    /// Changes a password and ends all sessions but the one that did it.
    ///
    /// - Throws: ``AccountError``: `wrongCredentials`, `unsuitablePassword`, `tooManyAttempts`.
    public func changePassword(
        of listing: SessionListing, from old: String, to new: String, address: String
    ) async throws {
        let key = Self.key(listing.account.name, address)
        try Self.take(key, from: pairs, at: effects.now())
        guard try await configuration.passwords.verify(old, against: listing.account.password) else {
            throw AccountError.wrongCredentials
        }
        pairs.putBack(key)
        try check(password: new, name: listing.account.name)
        let hash = try await configuration.passwords.hash(new)
        _ = try await records.setPassword(hash, of: listing.account.id, keeping: listing.session.id)
    }

    private func create(
        name: String, password: String, isAdministrator: Bool, by admittance: Admittance
    ) async throws -> AccountRecord {
        let name = Self.normal(name)
        guard Self.isSuitable(name) else { throw AccountError.unsuitableName }
        try check(password: password, name: name)
        let account = AccountRecord(
            id: effects.newID(), name: name, password: try await configuration.passwords.hash(password),
            isAdministrator: isAdministrator, createdAt: effects.now())
        do {
            return try await records.createAccount(account, by: admittance)
        } catch RecordError.nameTaken {
            throw AccountError.nameTaken
        } catch RecordError.invitationUnknown {
            throw AccountError.invitationUnknown
        }
    }

    private func check(password: String, name: String) throws {
        guard configuration.passwordLength.contains(password.count), password.lowercased() != name else {
            throw AccountError.unsuitablePassword(configuration.passwordLength)
        }
    }

    /// Capitals and spaces around do not matter.
    private static func normal(_ name: String) -> String {
        name.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    }

    private static func isSuitable(_ name: String) -> Bool {
        guard (3...64).contains(name.utf8.count), let first = name.utf8.first else { return false }
        func isPlain(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return isPlain(first) && name.utf8.allSatisfy { isPlain($0) || "._-+@".utf8.contains($0) }
    }

    private static func take(_ key: UUID, from limiter: RateLimiter, at now: Date) throws {
        let decision = limiter.take(key, at: now)
        guard decision.isAllowed else {
            throw AccountError.tooManyAttempts(retryAfter: max(1, Int(decision.retryAfter.rounded(.up))))
        }
    }

    /// A bucket's key: 16 bytes of a hash, so that long names take no more room than short ones.
    private static func key(_ parts: String...) -> UUID {
        let digest = Array(SHA256.hash(data: Data(parts.joined(separator: "\n").utf8)).prefix(16))
        return digest.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}

extension EditService {
    /// The accounts on this service's records.
    public func accounts(_ configuration: AccountConfiguration) -> AccountService {
        AccountService(configuration: configuration, records: records, effects: effects)
    }
}
