internal import EditsAPI
internal import Foundation
public import Metrics
internal import RecordStore

extension EditService {
    /// Writes what the queue looks like now into gauges.
    public func measureQueue(into factory: any MetricsFactory) async throws {
        let now = effects.now()
        let status = try await records.queueStatus(seenSince: now.addingTimeInterval(-InstanceService.patience))
        func gauge(_ name: MetricName, _ value: Double, mode: EditMode? = nil) {
            let dimensions = mode.map { [("mode", $0.rawValue)] } ?? []
            Gauge(label: name.rawValue, dimensions: dimensions, factory: factory).record(value)
        }
        for mode in EditMode.allCases {
            let share = status.modes[mode] ?? QueueStatus.Share()
            gauge(.queueLength, Double(share.waiting), mode: mode)
            gauge(.queueAge, share.oldest.map { max(0, now.timeIntervalSince($0)) } ?? 0, mode: mode)
            gauge(.running, Double(share.running), mode: mode)
        }
        gauge(.workers, Double(status.workers))
        gauge(.callbacksWaiting, Double(status.deliveries))
    }
}
