public import Foundation
internal import Synchronization

/// Token buckets in memory, one a key. Each process counts for itself.
public final class RateLimiter: Sendable {
    private struct Bucket {
        var level: Double
        var filledAt: Date
    }

    private struct State {
        var buckets: [UUID: Bucket] = [:]
        /// How many there may be before the full ones are forgotten.
        var sweepAt = 1_024
    }

    private let limit: RateLimit
    private let state = Mutex(State())

    public init(limit: RateLimit) {
        self.limit = limit
    }

    /// Takes one request out of a key's bucket, if there is one.
    public func take(_ key: UUID, at now: Date) -> RateDecision {
        let rate = limit.perMinute / 60
        let burst = Double(limit.burst)
        let level = state.withLock { state in
            var bucket = state.buckets[key] ?? Bucket(level: burst, filledAt: now)
            // A clock that steps back gives nothing.
            let passed = max(0, now.timeIntervalSince(bucket.filledAt))
            bucket.level = min(burst, bucket.level + passed * rate)
            bucket.filledAt = max(bucket.filledAt, now)
            let before = bucket.level
            if before >= 1 { bucket.level -= 1 }
            state.buckets[key] = bucket
            if state.buckets.count > state.sweepAt { forgetFull(in: &state, at: now) }
            return before
        }
        let left = level >= 1 ? level - 1 : level
        return RateDecision(
            isAllowed: level >= 1, limit: limit.burst, remaining: Int(left), resetAfter: (burst - left) / rate,
            retryAfter: level >= 1 ? 0 : (1 - level) / rate, window: burst / rate)
    }

    /// Gives one request back to a key's bucket, which was not to be counted after all.
    public func putBack(_ key: UUID) {
        state.withLock { state in
            guard let level = state.buckets[key]?.level else { return }
            state.buckets[key]?.level = min(Double(limit.burst), level + 1)
        }
    }

    private func forgetFull(in state: inout State, at now: Date) {
        let rate = limit.perMinute / 60
        let burst = Double(limit.burst)
        state.buckets = state.buckets.filter { _, bucket in
            bucket.level + now.timeIntervalSince(bucket.filledAt) * rate < burst
        }
        state.sweepAt = max(1_024, 2 * state.buckets.count)
    }
}
