internal import Synchronization

/// One piece of work on its way through the queue. Whoever comes first, a thread or the cancellation, decides whether it
/// is ever begun.
final class RenderPiece<Result: Sendable>: Sendable {
    private typealias Work = @Sendable (Cancellation) throws -> Result
    private typealias Waiter = CheckedContinuation<Result, any Error>

    private enum State {
        case new(Work)
        case waiting(Work, Waiter)
        /// A thread has it, or nobody ever will: the work, and the pictures in it, are let go of.
        case over
    }

    private let cancellation = Cancellation()
    private let state: Mutex<State>

    init(_ work: @escaping @Sendable (Cancellation) throws -> Result) {
        state = Mutex(.new(work))
    }

    /// Keeps the waiter; `false` when the piece was cancelled before, and the waiter has been told.
    func wait(_ waiter: CheckedContinuation<Result, any Error>) -> Bool {
        let isWanted = state.withLock { state in
            guard case .new(let work) = state else { return false }
            state = .waiting(work, waiter)
            return true
        }
        if !isWanted { waiter.resume(throwing: CancellationError()) }
        return isWanted
    }

    /// Does the work on this thread, unless it was cancelled.
    func run() {
        guard let (work, waiter) = take() else { return }
        waiter.resume(with: Swift.Result { try work(cancellation) })
    }

    /// Stops the work, or keeps it from beginning.
    func cancel() {
        cancellation.cancel()
        take()?.1.resume(throwing: CancellationError())
    }

    private func take() -> (Work, Waiter)? {
        state.withLock { state in
            defer { state = .over }
            guard case .waiting(let work, let waiter) = state else { return nil }
            return (work, waiter)
        }
    }
}
