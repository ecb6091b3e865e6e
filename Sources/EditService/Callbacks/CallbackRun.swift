internal import EditsAPI
internal import Foundation
internal import Logging
internal import NIOHTTP1
internal import RecordStore
internal import Tracing

/// One attempt at one delivery.
struct CallbackRun: Sendable {
    let service: EditService
    let delivery: DeliveryRecord
    let holder: UUID

    func run() async {
        do {
            guard let task = try await service.records.task(delivery.taskID),
                let application = try await service.records.application(delivery.applicationID)
            else { return }
            let body = try body(of: task)
            let (attempt, retryAfter) = try await service.tracer.withSpan(
                "callback", context: Self.context(of: task), ofKind: .client
            ) { span -> (DeliveryAttempt, TimeInterval?) in
                span.attributes["task_id"] = task.id.wireText
                let result = try await self.attempt(body: body, application: application, trace: span.context.trace)
                if let status = result.0.status { span.attributes["http.response.status_code"] = status }
                return result
            }
            let schedule = CallbackSchedule(chance: service.effects.chance)
            let verdict = schedule.verdict(after: attempt, of: delivery, retryAfter: retryAfter)
            let isOurs = try await service.records.recordAttempt(
                attempt, of: delivery, holder: holder, verdict: verdict)
            service.metrics.callbackAttempted(
                verdict, delay: attempt.startedAt.timeIntervalSince(delivery.dueAt))
            service.logger.info("callback attempted", metadata: metadata(attempt, verdict, isOurs: isOurs))
            if delivery.content != .result { service.bells.wake(.callback) }
        } catch is CancellationError {
            await release()
        } catch {
            // The lease runs out and it is attempted again.
            service.logger.error("callback not attempted", metadata: ["error": "\(error)"])
        }
    }

    private static func context(of task: TaskRecord) -> ServiceContext {
        var context = ServiceContext.topLevel
        context.trace = TraceContext(of: task)
        return context
    }

    /// Rendered at each attempt, so that the links in it are fresh.
    private func body(of task: TaskRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        if case .progress(let progress) = delivery.content {
            return try encoder.encode(service.line(of: task, progress))
        }
        switch try service.lastLine(of: task) {
        case .progress(let line): return try encoder.encode(line)
        case .result(let result): return try encoder.encode(result)
        case .error(let error): return try encoder.encode(error)
        }
    }

    private func attempt(
        body: Data, application: ApplicationRecord, trace: TraceContext?
    ) async throws -> (DeliveryAttempt, retryAfter: TimeInterval?) {
        let start = service.effects.now()
        let clock = ContinuousClock.now
        func attempt(status: Int?, answer: [UInt8] = [], fault: String? = nil) -> DeliveryAttempt {
            DeliveryAttempt(
                startedAt: start, duration: (ContinuousClock.now - clock) / .seconds(1), status: status,
                answer: Data(answer), fault: fault)
        }
        do {
            let headers = headers(body, application: application, trace: trace, at: start)
            let answer = try await service.fetcher.post(
                Array(body), to: delivery.url, headers: headers,
                keeping: DeliveryAttempt.answerLimit, limits: service.configuration.callbacks.limits)
            let retryAfter = CallbackSchedule.retryAfter(answer.headers.first(name: "retry-after"), at: start)
            return (attempt(status: answer.status, answer: answer.body), retryAfter)
        } catch let error as FetchError {
            service.logger.notice("callback failed", metadata: ["error": "\(error)"])
            return (attempt(status: nil, fault: error.publicMessage), nil)
        }
    }

    private func headers(
        _ body: Data, application: ApplicationRecord, trace: TraceContext?, at now: Date
    ) -> HTTPHeaders {
        let id = "msg_\(delivery.taskID.wireText)_\(delivery.number)"
        let timestamp = Int(now.timeIntervalSince1970)
        let signatures = service.webhooks.secrets(of: application, at: now).map {
            $0.signature(id: id, timestamp: timestamp, body: body)
        }
        var headers: HTTPHeaders = [
            "content-type": "application/json", "user-agent": "retouch", "webhook-id": id,
            "webhook-timestamp": String(timestamp), "webhook-signature": signatures.joined(separator: " "),
        ]
        if let trace { headers.add(name: "traceparent", value: trace.traceparent) }
        return headers
    }

    private func release() async {
        do {
            try await service.records.releaseDelivery(delivery, holder: holder)
        } catch {
            service.logger.error("callback not handed back", metadata: ["error": "\(error)"])
        }
    }

    private func metadata(
        _ attempt: DeliveryAttempt, _ verdict: DeliveryVerdict, isOurs: Bool
    ) -> Logger.Metadata {
        [
            "task_id": "\(delivery.taskID.wireText)", "number": "\(delivery.number)",
            "status": "\(attempt.status.map { String($0) } ?? attempt.fault ?? "none")", "verdict": "\(verdict)",
            "noted": "\(isOurs)",
        ]
    }
}
