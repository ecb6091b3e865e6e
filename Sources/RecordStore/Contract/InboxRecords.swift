public import Foundation

/// Inboxes for trying callbacks.
public protocol InboxRecords: Sendable {
    /// Adds an inbox. A second one with the same id or address throws.
    func createInbox(_ inbox: InboxRecord) async throws

    /// The inbox of an account, or `nil`.
    func inbox(_ id: UUID, of account: UUID) async throws -> InboxRecord?

    /// An account's inboxes, newest first, expired ones included.
    func inboxes(of account: UUID) async throws -> [InboxRecord]

    /// Keeps a request that came to an address; its number is given to it.
    ///
    /// - Returns: `false`, and nothing is kept, when there is no such inbox, it has expired, or holds `limit` requests.
    func receive(_ request: InboxRequest, at address: String, limit: Int) async throws -> Bool

    /// What came to an inbox, newest first.
    func requests(of inbox: UUID) async throws -> [InboxRequest]

    /// Removes an inbox of an account with what came to it. `false` when it has no such inbox.
    func removeInbox(_ id: UUID, of account: UUID) async throws -> Bool

    /// Removes inboxes that have expired before `now`.
    ///
    /// - Returns: how many, at most `limit`.
    func removeInboxes(expiredBefore now: Date, limit: Int) async throws -> Int
}
