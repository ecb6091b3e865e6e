internal import GRDB
internal import Synchronization

/// Writes to the database, as many in one transaction as are waiting: they share one flush to the disk.
///
/// Each write is a savepoint of its own, so that one that throws changes nothing and the others go on. A write returns
/// when the transaction with it is on disk (group commit: DeWitt et al. 1984).
final class GroupCommit: Sendable {
    /// Writes in one transaction, at most.
    private static let groupLimit = 256

    private struct State {
        var waiting: [any Job] = []
        var isRunning = false
    }

    private let database: DatabasePool
    private let state = Mutex(State())

    init(_ database: DatabasePool) {
        self.database = database
    }

    /// Runs a write and waits until it is on disk.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            add(Write(body: body, continuation: continuation))
        }
    }

    private func add(_ job: any Job) {
        let mustStart = state.withLock { state in
            state.waiting.append(job)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard mustStart else { return }
        database.asyncWriteWithoutTransaction { [self] database in
            while let group = nextGroup() { commit(group, to: database) }
        }
    }

    /// `nil`, and not running any more, when nothing waits.
    private func nextGroup() -> [any Job]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isRunning = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.groupLimit))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    private func commit(_ group: [any Job], to database: Database) {
        var fault: (any Error)?
        do {
            try database.inTransaction(.immediate) {
                for job in group { try job.run(database) }
                return .commit
            }
        } catch {
            fault = error
        }
        for job in group { job.finish(fault) }
    }
}

/// A write in a group.
private protocol Job: AnyObject, Sendable {
    /// Runs it in a savepoint. What the write itself throws is kept for its caller; only what makes the whole transaction
    /// impossible is thrown.
    func run(_ database: Database) throws

    /// Answers the caller.
    ///
    /// - Parameter fault: why the transaction is not on disk.
    func finish(_ fault: (any Error)?)
}

private final class Write<Value: Sendable>: Job {
    private let body: @Sendable (Database) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private let outcome = Mutex<Result<Value, any Error>?>(nil)

    init(
        body: @escaping @Sendable (Database) throws -> Value, continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(_ database: Database) throws {
        var result: Result<Value, any Error>?
        try database.inSavepoint {
            do {
                result = .success(try body(database))
                return .commit
            } catch {
                result = .failure(error)
                return .rollback
            }
        }
        outcome.withLock { $0 = result }
    }

    func finish(_ fault: (any Error)?) {
        let result = outcome.withLock(\.self) ?? .failure(DatabaseError(resultCode: .SQLITE_ABORT))
        continuation.resume(with: fault.map(Result.failure) ?? result)
    }
}
