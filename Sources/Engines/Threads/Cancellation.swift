internal import Synchronization

/// Whether whoever asked for a piece of work still wants it, for threads on which `Task.isCancelled` cannot be seen.
///
/// Asking costs one relaxed read of memory, so that inner loops may ask every few milliseconds.
public struct Cancellation: Sendable {
    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    private let flag = Flag()

    public init() {}

    /// Once true, it stays so.
    public var isCancelled: Bool { flag.isSet.load(ordering: .relaxed) }

    /// - Throws: `CancellationError` when the work is no longer wanted.
    public func check() throws(CancellationError) {
        if isCancelled { throw CancellationError() }
    }

    /// Asks the work to stop.
    public func cancel() {
        flag.isSet.store(true, ordering: .relaxed)
    }
}
