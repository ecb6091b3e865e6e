public import Foundation

/// What a person does with tasks that have been.
public protocol HistoryRecords: Sendable {
    /// Forgets an account's task that has ended, with its attempts, keys and deliveries; the ledger stays.
    ///
    /// `false`, and nothing is changed, when the account has no such task or it has not ended.
    func removeTask(_ id: UUID, of account: UUID) async throws -> Bool
}

/// What the administrator sees and does.
public protocol AdministrationRecords: Sendable {
    /// All accounts, oldest first, with how many applications they have, what is left of their quota together, and their
    /// tasks.
    func accountOverviews() async throws -> [AccountOverview]

    /// Gives an application credits: one more ledger entry. `false` when there is no such application.
    func grant(_ credits: Credits, to application: UUID, at now: Date) async throws -> Bool

    /// The last tasks of all accounts that failed, newest first.
    func failures(limit: Int) async throws -> [TaskRecord]

    /// What no prompt may hold, in alphabetical order.
    func forbiddenPhrases() async throws -> [String]

    /// Forbids a phrase, or allows it again. Doing so twice changes nothing.
    func setForbidden(_ phrase: String, to isForbidden: Bool, at now: Date) async throws
}

/// An account as its administrator sees it.
public struct AccountOverview: Sendable, Hashable {
    public var account: AccountRecord
    public var applications: [ApplicationListing]
    public var tasks: Int

    public init(account: AccountRecord, applications: [ApplicationListing], tasks: Int) {
        self.account = account
        self.applications = applications
        self.tasks = tasks
    }
}
