internal import EditsAPI
internal import Foundation
internal import Logging
internal import NIOHTTP1
internal import RecordStore

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
            let (attempt, retryAfter) = try await attempt(body: body(of: task), application: application)
            let schedule = CallbackSchedule(chance: service.effects.chance)
            let verdict = schedule.verdict(after: attempt, of: delivery, retryAfter: retryAfter)
            let isOurs = try await service.records.recordAttempt(
                attempt, of: delivery, holder: holder, verdict: verdict)
            service.logger.info("callback attempted", metadata: metadata(attempt, verdict, isOurs: isOurs))
            if delivery.content != .result { service.bells.wake(.callback) }
        } catch is CancellationError {
            await release()
        } catch {
            // The lease runs out and it is attempted again.
            service.logger.error("callback not attempted", metadata: ["error": "\(error)"])
        }
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
        body: Data, application: ApplicationRecord
    ) async throws -> (DeliveryAttempt, retryAfter: TimeInterval?) {
        let start = service.effects.now()
        let clock = ContinuousClock.now
        func attempt(status: Int?, answer: [UInt8] = [], fault: String? = nil) -> DeliveryAttempt {
            DeliveryAttempt(
                startedAt: start, duration: (ContinuousClock.now - clock) / .seconds(1), status: status,
                answer: Data(answer), fault: fault)
        }
        do {
            let answer = try await service.fetcher.post(
                Array(body), to: delivery.url, headers: headers(body, application: application, at: start),
                keeping: DeliveryAttempt.answerLimit, limits: service.configuration.callbacks.limits)
            let retryAfter = CallbackSchedule.retryAfter(answer.headers.first(name: "retry-after"), at: start)
            return (attempt(status: answer.status, answer: answer.body), retryAfter)
        } catch let error as FetchError {
            service.logger.notice("callback failed", metadata: ["error": "\(error)"])
            return (attempt(status: nil, fault: error.publicMessage), nil)
        }
    }

    private func headers(_ body: Data, application: ApplicationRecord, at now: Date) -> HTTPHeaders {
        let id = "msg_\(delivery.taskID.wireText)_\(delivery.number)"
        let timestamp = Int(now.timeIntervalSince1970)
        let signatures = service.webhooks.secrets(of: application, at: now).map {
            $0.signature(id: id, timestamp: timestamp, body: body)
        }
        return [
            "content-type": "application/json", "user-agent": "retouch", "webhook-id": id,
            "webhook-timestamp": String(timestamp), "webhook-signature": signatures.joined(separator: " "),
        ]
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
