internal import CoreMetrics
internal import Synchronization

/// One line of measurements: a number that goes up or changes, or a histogram when it has buckets.
final class Series: Sendable {
    struct Value: Sendable {
        /// The counter or gauge, or the sum of all observations.
        var value = 0.0
        var observations = 0
        /// Observations by bucket; those above the last one are in none.
        var counts: [Int]
    }

    private let buckets: [Double]
    private let state: Mutex<Value>

    init(buckets: [Double]) {
        self.buckets = buckets
        state = Mutex(Value(counts: Array(repeating: 0, count: buckets.count)))
    }

    var current: Value { state.withLock { $0 } }

    private func add(_ amount: Double) {
        state.withLock { $0.value += amount }
    }

    private func replace(with value: Double) {
        state.withLock { $0.value = value }
    }

    private func observe(_ value: Double) {
        let bucket = buckets.firstIndex { value <= $0 }
        state.withLock { state in
            state.value += value
            state.observations += 1
            if let bucket { state.counts[bucket] += 1 }
        }
    }
}

extension Series: CounterHandler, FloatingPointCounterHandler {
    func increment(by amount: Int64) { add(Double(amount)) }
    /// Serves counters and meters.
    func increment(by amount: Double) { add(amount) }
    func reset() { state.withLock { $0 = Value(counts: Array(repeating: 0, count: buckets.count)) } }
}

extension Series: MeterHandler {
    func set(_ value: Int64) { replace(with: Double(value)) }
    func set(_ value: Double) { replace(with: value) }
    func decrement(by amount: Double) { add(-amount) }
}

extension Series: RecorderHandler {
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { buckets.isEmpty ? replace(with: value) : observe(value) }
}

extension Series: TimerHandler {
    func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1e9) }
}
