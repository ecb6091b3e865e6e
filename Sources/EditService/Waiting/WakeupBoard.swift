internal import Foundation
internal import Synchronization

/// Wakes those who wait for something with a key. A wake-up between subscribing and waiting is not lost.
final class WakeupBoard<Key: Hashable & Sendable>: Sendable {
    private typealias Waiters = [Int: AsyncStream<Void>.Continuation]
    private struct State {
        var waiters: [Key: Waiters] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// A stream with an element for each wake-up from now on; several that come while nobody looks are one.
    func wakeups(for key: Key) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.waiters[key, default: [:]][state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in self?.remove(number, for: key) }
        return stream
    }

    func wake(_ key: Key) {
        let waiters = state.withLock { $0.waiters[key].map { Array($0.values) } ?? [] }
        for waiter in waiters { waiter.yield() }
    }

    /// What somebody waits for.
    var keys: Set<Key> { state.withLock { Set($0.waiters.keys) } }

    private func remove(_ number: Int, for key: Key) {
        state.withLock { state in
            state.waiters[key]?[number] = nil
            if state.waiters[key]?.isEmpty == true { state.waiters[key] = nil }
        }
    }
}
