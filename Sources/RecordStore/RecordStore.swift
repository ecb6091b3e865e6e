public import Foundation

/// The records of the service: accounts, applications, credentials, quota and tasks.
///
/// Every write method is one transaction that is on disk when the method returns. Times are passed in; a store never
/// looks at a clock. A store is shared by several processes, so nothing may be cached.
public protocol RecordStore: Sendable {
    /// Adds an application, with a first ledger entry for `grant` when there is one.
    ///
    /// The application's account is added when it is new. A second call with the same id throws.
    func createApplication(_ application: ApplicationRecord, account: String, grant: Credits?) async throws

    /// The account of that name, or `nil`.
    func accountID(named name: String) async throws -> UUID?

    /// Adds a token. A second one with the same id or hash throws.
    func createCredential(_ credential: CredentialRecord) async throws

    /// The token with that hash and its application, or `nil`. Revoked and expired ones are found too.
    func credential(hash: Data) async throws -> CredentialListing?

    /// All tokens, oldest first.
    func credentials() async throws -> [CredentialListing]

    /// Revokes a token. `false` when there is no such token; revoking twice keeps the first time.
    func revokeCredential(_ id: UUID, at now: Date) async throws -> Bool

    /// Notes that a token was used. An earlier time than the noted one changes nothing.
    func recordUse(of credential: UUID, at now: Date) async throws

    /// Accepts a task: takes its charge from the quota and adds the row, both or neither.
    ///
    /// - Returns: how many tasks wait before it.
    /// - Throws: ``RecordError/quotaExceeded(balance:charge:)`` when a metered application cannot pay;
    ///   ``RecordError/queueFull(limit:)`` when `queueLimit` tasks are waiting already.
    func accept(_ task: TaskRecord, queueLimit: Int) async throws -> Int

    /// The task, or `nil`.
    func task(_ id: UUID) async throws -> TaskRecord?

    /// How many tasks would be claimed before this one; 0 for one that is not waiting.
    func queuePosition(of id: UUID) async throws -> Int

    /// Hands the next task to a worker: one that is waiting, or one whose lease ran out before `now`.
    ///
    /// Turbo before fast before relax, then the oldest. The task becomes `processing`, its attempts go up by one.
    /// - Returns: `nil` when there is nothing to do.
    func claimTask(lease: Lease, at now: Date) async throws -> TaskRecord?

    /// Prolongs a lease. `false` when the holder has lost the task: it must stop working on it.
    func renewLease(on task: UUID, lease: Lease) async throws -> Bool

    /// Gives a task back that the holder cannot finish. `false` when the holder has lost it.
    func releaseTask(_ task: UUID, holder: UUID) async throws -> Bool

    /// Ends a task: final state, and the charge given back when it failed, both or neither.
    ///
    /// `false`, and nothing is changed, when `holder` no longer has the lease: someone else runs or has ended it.
    func settleTask(_ task: UUID, holder: UUID, as ending: TaskEnding, at now: Date) async throws -> Bool

    /// What is left of an application's quota: the sum of its ledger.
    func balance(of application: UUID) async throws -> Credits

    /// Answers whether the store can be read and written now.
    func check() async throws
}
