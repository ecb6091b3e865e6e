internal import NIOPosix
internal import Synchronization

/// The threads that pixel work runs on: as many as set, and a bounded queue before them, so that neither the
/// cooperative pool nor the memory suffers from a burst.
public final class RenderThreads: Sendable {
    /// Work that was not taken because too much is waiting already.
    public struct Busy: Error, Sendable, Hashable {
        public init() {}
    }

    private let pool: NIOThreadPool
    private let queueLimit: Int
    private let queued = Mutex(0)

    /// - Parameters:
    ///   - count: threads, at least 1.
    ///   - queueLimit: pieces of work that may be running or waiting together.
    public init(count: Int, queueLimit: Int = 256) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
        self.queueLimit = queueLimit
    }

    /// Runs a piece of work on one of the threads.
    ///
    /// - Throws: ``Busy`` when the queue is full, what the work throws, `CancellationError` when the task was
    ///   cancelled before the work began.
    public func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        let isTaken = queued.withLock { count in
            guard count < queueLimit else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw Busy() }
        defer { queued.withLock { $0 -= 1 } }
        return try await pool.runIfActive(work)
    }

    /// Runs pieces of work next to each other and gathers their results in order.
    ///
    /// - Parameter finished: called after each piece with the number that is done.
    public func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], finished: @escaping @Sendable (Int) -> Void = { _ in },
        work: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            for (index, element) in elements.enumerated() {
                group.addTask { (index, try await self.run { try work(element) }) }
            }
            var results = [Result?](repeating: nil, count: elements.count)
            var done = 0
            for try await (index, result) in group {
                results[index] = result
                done += 1
                finished(done)
            }
            return results.compactMap(\.self)
        }
    }

    /// Stops the threads; work that has not begun fails.
    public func shutDown() async throws {
        try await pool.shutdownGracefully()
    }
}
