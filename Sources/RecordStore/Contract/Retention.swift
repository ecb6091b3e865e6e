public import Foundation

/// Forgetting what is old.
public protocol Retention: Sendable {
    /// Ended tasks whose files are still there, the oldest first.
    ///
    /// - Parameter finishedBefore: those that ended earlier.
    func tasksWithFiles(finishedBefore: Date, limit: Int) async throws -> [TaskRecord]

    /// Notes that a task's files are gone.
    func recordFilesRemoved(of task: UUID) async throws

    /// Removes ended tasks with their attempts, keys and deliveries; the ledger stays. Tasks with files and tasks whose
    /// result is still to be delivered are kept.
    ///
    /// - Returns: how many were removed, at most `limit`.
    func removeTasks(finishedBefore: Date, limit: Int) async throws -> Int

    /// Forgets idempotency keys noted before `keysBefore`, and repeats that may no longer join at `now`.
    ///
    /// - Returns: how many were forgotten, at most twice `limit`.
    func forgetRepeats(keysBefore: Date, at now: Date, limit: Int) async throws -> Int
}
