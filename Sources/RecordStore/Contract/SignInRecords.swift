public import Foundation

/// Who can sign in, and from where somebody has.
public protocol SignInRecords: Sendable {
    /// Adds an account. The first one with a password is the administrator, whatever `account` says.
    ///
    /// With ``Admittance/operatorsHand`` an account of that name that has no password gets the one given and keeps its
    /// id; its sessions would be none.
    ///
    /// - Returns: the account as it is now.
    /// - Throws: ``RecordError/nameTaken``; ``RecordError/invitationUnknown`` for an invitation that is not there, is used
    ///   or has expired at the account's `createdAt`. An invitation is used up by success only.
    func createAccount(_ account: AccountRecord, by admittance: Admittance) async throws -> AccountRecord

    /// The account, or `nil`.
    func account(_ id: UUID) async throws -> AccountRecord?

    /// The account of that name, or `nil`.
    func account(named name: String) async throws -> AccountRecord?

    /// Changes a password and ends the account's sessions except the one with that id. `false` when there is no such
    /// account.
    func setPassword(_ password: String, of account: UUID, keeping session: UUID?) async throws -> Bool

    /// Adds a session. A second one with the same id or hash throws.
    func createSession(_ session: SessionRecord) async throws

    /// The session with that hash and its account, or `nil`. An expired one is found too.
    func session(hash: Data) async throws -> SessionListing?

    /// Notes that a session was used and until when it lasts now. An earlier time than the noted one changes nothing.
    func recordSight(of session: UUID, at now: Date, expiresAt: Date) async throws

    /// An account's sessions, the last used first.
    func sessions(of account: UUID) async throws -> [SessionRecord]

    /// Ends a session of an account. `false` when it has no such session.
    func removeSession(_ id: UUID, of account: UUID) async throws -> Bool

    /// Forgets sessions and invitations that have expired before `now`.
    ///
    /// - Returns: how many, at most twice `limit`.
    func forgetSessions(expiredBefore now: Date, limit: Int) async throws -> Int

    /// Adds an invitation. A second one with the same hash throws.
    func createInvitation(_ invitation: InvitationRecord) async throws

    /// Adds an application with its first token to an account, with the free quota if the account has not had it yet.
    ///
    /// - Returns: whether the quota was granted.
    /// - Throws: as adding an application or a token twice does.
    func acquire(
        _ application: ApplicationRecord, credential: CredentialRecord, freeQuota: Credits
    ) async throws -> Bool

    /// An account's applications, oldest first.
    func applications(of account: UUID) async throws -> [ApplicationListing]

    /// The tokens of an account's applications, oldest first.
    func credentials(of account: UUID) async throws -> [CredentialListing]
}
