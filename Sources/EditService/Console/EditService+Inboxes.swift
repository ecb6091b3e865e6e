internal import Crypto
internal import EditsAPI
public import Foundation
public import RecordStore

/// What a request's signature is worth.
public enum SignatureVerdict: Sendable, Hashable {
    /// It is that of the application of this name.
    case right(application: String)
    case wrong
    case missing
}

extension EditService {
    /// Seconds for which an inbox is open.
    public static let inboxLifetime: TimeInterval = 24 * 3_600
    /// Requests that an inbox holds.
    public static let inboxLimit = 100
    /// Bytes of a body that is kept.
    public static let inboxBody = 256 * 1_024
    /// Inboxes of one account.
    private static let inboxesOfAccount = 20

    /// Opens an inbox.
    ///
    /// - Throws: ``APIError`` 429 when the account has as many as it may.
    public func createInbox(for account: UUID) async throws -> InboxRecord {
        let now = effects.now()
        let open = try await records.inboxes(of: account).filter { $0.expiresAt > now }
        guard open.count < Self.inboxesOfAccount else {
            throw APIError.tooManyRequests("an account has at most \(Self.inboxesOfAccount) inboxes", retryAfter: 3_600)
        }
        let inbox = InboxRecord(
            id: effects.newID(), accountID: account, address: SecretText().text, createdAt: now,
            expiresAt: now.addingTimeInterval(Self.inboxLifetime))
        try await records.createInbox(inbox)
        return inbox
    }

    /// An account's inboxes that are open, newest first.
    public func inboxes(of account: UUID) async throws -> [InboxRecord] {
        let now = effects.now()
        return try await records.inboxes(of: account).filter { $0.expiresAt > now }
    }

    /// The address under which callbacks reach an inbox.
    public func url(of inbox: InboxRecord) -> String {
        publicURL().absoluteString + InboxAddress.prefix + inbox.address
    }

    /// An inbox of an account with what came to it, newest first.
    ///
    /// - Throws: ``APIError`` 404 `not_found`.
    public func inbox(_ id: UUID, of account: UUID) async throws -> (InboxRecord, [InboxRequest]) {
        guard let inbox = try await records.inbox(id, of: account), inbox.expiresAt > effects.now() else {
            throw APIError.notFound("inbox")
        }
        return (inbox, try await records.requests(of: id))
    }

    /// Removes an inbox of an account.
    public func removeInbox(_ id: UUID, of account: UUID) async throws {
        guard try await records.removeInbox(id, of: account) else { throw APIError.notFound("inbox") }
    }

    /// Keeps what came to an address.
    ///
    /// - Throws: ``APIError`` 410 `expired` when there is no such inbox any more or it is full.
    public func receive(headers: [InboxRequest.Field], body: Data, at address: String) async throws {
        let request = InboxRequest(number: 0, receivedAt: effects.now(), headers: headers, body: body)
        guard try await records.receive(request, at: address, limit: Self.inboxLimit) else { throw APIError.expired }
    }

    /// Checks a request's signature against the secrets of an account's applications.
    public func verdict(on request: InboxRequest, account: UUID) async throws -> SignatureVerdict {
        func header(_ name: String) -> String? { request.headers.first { $0.name.lowercased() == name }?.value }
        guard let signatures = header("webhook-signature"), let id = header("webhook-id"),
            let timestamp = header("webhook-timestamp").flatMap({ Int($0) })
        else { return .missing }
        let given = Set(signatures.split(separator: " ").map(String.init))
        for listing in try await records.applications(of: account) {
            let secrets = webhooks.secrets(of: listing.application, at: request.receivedAt)
            if secrets.contains(where: {
                given.contains($0.signature(id: id, timestamp: timestamp, body: request.body))
            }) {
                return .right(application: listing.application.name)
            }
        }
        return .wrong
    }
}
