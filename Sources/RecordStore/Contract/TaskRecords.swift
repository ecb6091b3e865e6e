public import EditsAPI
public import Foundation

/// Tasks as their owners see them: accepted, looked up, answered, cancelled.
public protocol TaskRecords: Sendable {
    /// Accepts a task: takes its charge from the quota, notes its idempotency key and adds the row, all or nothing.
    ///
    /// A request that was made before is not accepted twice. It joins the task that is there
    /// - by its idempotency key, noted at `keysSince` or later by the same application, with the same fingerprint;
    /// - without a key, by its fingerprint, when the reply of that task never got out: nobody attends it, it is not
    ///   answered, and its `joinableUntil` lies after the new task's `createdAt`. The new attendant then attends it.
    ///
    /// - Throws: ``RecordError/keyReused`` for a known key with another fingerprint;
    ///   ``RecordError/quotaExceeded(balance:charge:)`` when a metered application cannot pay;
    ///   ``RecordError/queueFull(limit:)`` and ``RecordError/accountFull(limit:)`` when a limit is reached.
    func accept(_ acceptance: Acceptance) async throws -> Admission

    /// Notes that the reply to the request got out: from now on nothing joins the task without a key.
    func recordAnswer(of task: UUID) async throws

    /// Notes that the caller is gone without a reply: until then, a repeat of the request joins the task.
    ///
    /// Changes nothing when the task has been answered or another server attends it.
    func abandon(_ task: UUID, attendant: UUID, joinableUntil: Date) async throws

    /// The task, or `nil`.
    func task(_ id: UUID) async throws -> TaskRecord?

    /// The task whose result is that picture, or `nil`.
    func task(imageID: Int64) async throws -> TaskRecord?

    /// The tasks of one account, newest first, and how many match in all.
    func tasks(_ query: TaskQuery) async throws -> TaskPage

    /// Ends a task that waits or runs as failed, with its charge given back and its callback put out; whoever runs it
    /// has lost it.
    ///
    /// - Returns: the task as it is now; one that had ended is unchanged.
    func cancelTask(_ id: UUID, as error: APIError, at now: Date) async throws -> TaskRecord?

    /// The attempts to run a task, first to last.
    func attempts(of task: UUID) async throws -> [AttemptRecord]
}
