public import Foundation

/// The queue as its workers see it.
public protocol QueueRecords: Sendable {
    /// Hands the next task to a worker. It becomes `processing`, and its attempts go up by one.
    ///
    /// Tasks whose lease ended before `now` are put back first, with that reason. Then the next is chosen:
    /// - turbo before fast before relax; every second claim, however, looks for a task that has waited `patience` or
    ///   longer, of fast and relax by turns, so that neither starves;
    /// - within a mode the accounts take turns, and of an account the oldest task goes, the lower picture id
    ///   first when they were accepted at the same moment;
    /// - an account with `runningPerAccount` tasks running is passed over.
    ///
    /// - Returns: `nil` when nothing may be begun now.
    func claimTask(lease: Lease, policy: QueuePolicy, at now: Date) async throws -> TaskRecord?

    /// Prolongs a lease. `false` when the holder has lost the task: it must stop working on it.
    func renewLease(on task: UUID, lease: Lease) async throws -> Bool

    /// Those of the holders that still have their lease.
    func holdersAlive(among holders: Set<UUID>) async throws -> Set<UUID>

    /// Those of the tasks that do not wait in the queue: they run, have ended, or are not there.
    func tasksBegun(among tasks: Set<UUID>) async throws -> Set<UUID>

    /// Notes how far a running task is; a line for its callback is put out when the task streams there.
    ///
    /// `false`, and nothing is changed, when the holder has lost the task.
    func recordProgress(_ progress: TaskProgress, of task: UUID, holder: UUID, at now: Date) async throws -> Bool

    /// Gives a task back that the holder cannot finish, as if it had not been begun. `false` when the holder has lost it.
    func releaseTask(_ task: UUID, holder: UUID) async throws -> Bool

    /// Ends a task: final state, the charge given back when it failed, and its callback put out; all or nothing.
    ///
    /// `false`, and nothing is changed, when `holder` no longer has the lease: someone else runs or has ended it.
    func settleTask(_ task: UUID, holder: UUID, as ending: TaskEnding, at now: Date) async throws -> Bool

    /// How many tasks would be claimed before this one if nothing changed, ageing and limits left aside; 0 for one that
    /// is not waiting.
    func queuePosition(of id: UUID) async throws -> Int

    /// How long the queue is, how much can run, and how long tasks take.
    ///
    /// - Parameter seenSince: processes that have not been seen since then do not count.
    func queueStatus(seenSince: Date) async throws -> QueueStatus
}
