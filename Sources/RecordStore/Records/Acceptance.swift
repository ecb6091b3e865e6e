public import Foundation

/// A task to be accepted, with what decides whether it is.
public struct Acceptance: Sendable, Hashable {
    public var task: TaskRecord
    /// Tasks of all accounts that may wait.
    public var queueLimit: Int
    /// Tasks of one account that may wait or run.
    public var accountLimit: Int
    /// 32 bytes: the same for the same token and the same request, and only for those.
    public var fingerprint: Data
    /// The client's own word for the request.
    public var idempotencyKey: String?
    /// Keys noted earlier than this are forgotten.
    public var keysSince: Date
    /// The process that will reply.
    public var attendant: UUID
    /// Until when a repeat joins, should the reply never get out.
    public var joinableUntil: Date

    public init(
        task: TaskRecord, queueLimit: Int, accountLimit: Int, fingerprint: Data, idempotencyKey: String? = nil,
        keysSince: Date, attendant: UUID, joinableUntil: Date
    ) {
        self.task = task
        self.queueLimit = queueLimit
        self.accountLimit = accountLimit
        self.fingerprint = fingerprint
        self.idempotencyKey = idempotencyKey
        self.keysSince = keysSince
        self.attendant = attendant
        self.joinableUntil = joinableUntil
    }
}

/// What became of a request to accept a task.
public enum Admission: Sendable, Hashable {
    /// The task is in the queue.
    case accepted
    /// The request was made before; this is its task.
    case joined(TaskRecord)
}
