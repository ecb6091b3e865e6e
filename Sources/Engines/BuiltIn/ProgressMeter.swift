internal import Synchronization

/// Adds up how far the parts of a job are, and tells it no more often than a bar could show.
final class ProgressMeter: Sendable {
    private struct State {
        var shares: [Double]
        var told = 0.0
    }

    private let weights: [Double]
    private let state: Mutex<State>
    private let report: @Sendable (EditProgress) -> Void

    /// The least rise that is told.
    static let step = 0.01

    /// - Parameter weights: of the parts, together 1.
    init(weights: [Double], report: @escaping @Sendable (EditProgress) -> Void) {
        self.weights = weights
        self.report = report
        state = Mutex(State(shares: weights.map { _ in 0 }))
    }

    /// Notes that a part has come to a share of 0…1; one that is lower than before is not heeded.
    ///
    /// - Parameter finished: what is told at once, however small the rise.
    func advance(_ part: Int, to share: Double, finished: EditProgress.Variation? = nil) {
        // Told within the lock, so that the reports of several threads come one by one and rise.
        state.withLock { state in
            guard share > state.shares[part] || finished != nil else { return }
            state.shares[part] = min(1, max(share, state.shares[part]))
            let total = min(1, zip(state.shares, weights).reduce(0) { $0 + $1.0 * $1.1 })
            let isDone = state.shares.allSatisfy { $0 == 1 }
            guard finished != nil || total - state.told >= ProgressMeter.step || isDone else { return }
            state.told = max(state.told, isDone ? 1 : total)
            report(EditProgress(fraction: state.told, finished: finished))
        }
    }
}
