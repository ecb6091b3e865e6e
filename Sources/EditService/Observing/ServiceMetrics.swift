internal import EditsAPI
internal import Foundation
internal import Metrics
internal import RecordStore

/// What the service counts while it works.
struct ServiceMetrics: Sendable {
    let factory: any MetricsFactory

    /// - Parameters:
    ///   - engine: `none` when it failed before one was at work.
    ///   - outcome: `succeeded`, or the code of the error.
    func taskEnded(engine: String, outcome: String, seconds: TimeInterval) {
        recorder(.taskDuration, [("engine", engine), ("outcome", outcome)]).record(seconds)
    }

    func taskStarted(_ task: TaskRecord) {
        guard task.attempts == 1, let started = task.startedAt else { return }
        recorder(.taskWait, [("mode", task.mode.rawValue)]).record(started.timeIntervalSince(task.createdAt))
    }

    func attemptLost() {
        counter(.attemptsLost, []).increment()
    }

    func painted(pixels: Int, engine: String) {
        counter(.pixels, [("engine", engine)]).increment(by: pixels)
    }

    func callbackAttempted(_ verdict: DeliveryVerdict, delay: TimeInterval) {
        counter(.callbackAttempts, [("outcome", verdict.metricLabel)]).increment()
        recorder(.callbackDelay, []).record(max(0, delay))
    }

    private func counter(_ name: MetricName, _ dimensions: [(String, String)]) -> Counter {
        Counter(label: name.rawValue, dimensions: dimensions, factory: factory)
    }

    private func recorder(_ name: MetricName, _ dimensions: [(String, String)]) -> Recorder {
        Recorder(label: name.rawValue, dimensions: dimensions, aggregate: true, factory: factory)
    }
}

extension DeliveryVerdict {
    fileprivate var metricLabel: String {
        switch self {
        case .delivered: "delivered"
        case .refused: "refused"
        case .retry: "retry"
        case .abandoned: "abandoned"
        }
    }
}
