internal import NIOPosix
internal import Pixels
internal import Synchronization

/// The threads that pixel work runs on: as many as set, and a bounded queue before them, so that neither the
/// cooperative pool nor the memory suffers from a burst.
public final class RenderThreads: Sendable {
    /// Work that was not taken because too much is waiting already.
    public struct Busy: Error, Sendable, Hashable {
        public init() {}
    }

    private let pool: NIOThreadPool
    /// What a piece of work shares out to further threads stays within the same number.
    private let budget: ThreadBudget
    /// How many pieces may be running or waiting.
    let queueLimit: Int
    private let queued = Mutex(0)

    /// - Parameters:
    ///   - count: threads, at least 1.
    ///   - queueLimit: pieces of work that may be running or waiting together.
    public init(count: Int, queueLimit: Int = 256) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
        budget = ThreadBudget(count: count)
        self.queueLimit = queueLimit
    }

    /// How many pieces are running or waiting.
    public var load: Int { queued.withLock { $0 } }

    /// Runs a piece of work on one of the threads.
    ///
    /// A piece that has not begun when the task is cancelled never does, and gives its place in the queue back at once; one
    /// that has begun is waited for.
    /// - Parameter work: is handed what tells it that the task has been cancelled meanwhile.
    /// - Throws: ``Busy`` when the queue is full, what the work throws, `CancellationError` when the task was
    ///   cancelled before the work began or the threads were stopped.
    public func run<Result: Sendable>(
        _ work: @escaping @Sendable (Cancellation) throws -> Result
    ) async throws -> Result {
        let isTaken = queued.withLock { count in
            guard count < queueLimit else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw Busy() }
        defer { queued.withLock { $0 -= 1 } }
        let piece = RenderPiece(work)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard piece.wait(continuation) else { return }
                pool.submit { [budget] state in
                    if state == .active { budget.occupy(piece.run) } else { piece.cancel() }
                }
            }
        } onCancel: {
            piece.cancel()
        }
    }

    /// Runs a piece of work that is too short to be interrupted; otherwise the same.
    public func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await run { (_: Cancellation) in try work() }
    }

    /// Stops the threads; work that has not begun fails.
    public func shutDown() async throws {
        try await pool.shutdownGracefully()
    }
}
