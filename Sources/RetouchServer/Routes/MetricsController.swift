internal import CoreMetrics
internal import EditService
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// `GET /metrics`: what is measured, for Prometheus.
struct MetricsController: Sendable {
    let service: EditService
    let registry: PrometheusRegistry

    func deliver(_ request: Request, context: APIContext) async throws -> Response {
        do {
            try await service.measureQueue(into: registry)
        } catch {
            // What the process itself has counted is told all the same.
            context.logger.error("queue not measured", metadata: ["error": "\(error)"])
        }
        measureProcess()
        return Response(
            status: .ok, headers: [.contentType: PrometheusText.contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: registry.text())))
    }

    private func measureProcess() {
        func gauge(_ name: MetricName, _ value: Double) {
            Recorder(label: name.rawValue, aggregate: false, factory: registry).record(value)
        }
        gauge(.startTime, ProcessFigures.startTime.timeIntervalSince1970)
        let processorTime = FloatingPointCounter(label: MetricName.processorTime.rawValue, factory: registry)
        processorTime.reset()
        processorTime.increment(by: ProcessFigures.processorTime)
        if let memory = ProcessFigures.residentMemory { gauge(.residentMemory, memory) }
    }
}
