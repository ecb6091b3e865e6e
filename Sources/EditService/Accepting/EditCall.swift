internal import Crypto
public import EditsAPI
public import Foundation
public import RecordStore

/// A request as it came in.
public struct EditCall: Sendable {
    public var request: EditRequest
    /// The body that the request was read from: a repeat is one with the same body.
    public var body: Data
    /// The header `idempotency-key`.
    public var idempotencyKey: String?
    /// Whether the reply is a progress stream.
    public var isStreamed: Bool

    public init(request: EditRequest, body: Data, idempotencyKey: String? = nil, isStreamed: Bool = false) {
        self.request = request
        self.body = body
        self.idempotencyKey = idempotencyKey
        self.isStreamed = isStreamed
    }

    /// Whether the reply is the task's id at once.
    public var isAnsweredAtOnce: Bool { (request.async || request.callbackURL != nil) && !isStreamed }

    /// 32 bytes: the same for the same token and body, and only for those.
    func fingerprint(credential: UUID) -> Data {
        var hash = SHA256()
        hash.update(data: Data(credential.wireText.utf8))
        hash.update(data: body)
        return Data(hash.finalize())
    }
}

/// What became of a request that was accepted.
public struct Submission: Sendable {
    public var task: TaskRecord
    /// Whether this reply is the one that the task owes. Not so for a repeat by idempotency key.
    public var isOwed: Bool
}
