internal import EditsAPI
internal import Engines
internal import FileStore
internal import Foundation
internal import Logging
internal import RecordStore
internal import Tracing

/// One run of one task under one lease: keeps the lease, runs, settles.
struct TaskRun: Sendable {
    let service: EditService
    let task: TaskRecord
    let holder: UUID
    private let begun = ContinuousClock.now

    init(service: EditService, task: TaskRecord, holder: UUID) {
        self.service = service
        self.task = task
        self.holder = holder
    }

    func run() async {
        let limit = service.configuration.queue.maximumAttempts
        guard task.attempts <= limit else {
            await settle(.failed(await spent(limit)))
            return
        }
        service.runs.add(holder, task: task.id)
        defer { service.runs.remove(holder) }
        do {
            let outcome = try await service.tracer.withSpan("task", context: context, ofKind: .consumer) { span in
                span.attributes["task_id"] = task.id.wireText
                span.attributes["mode"] = task.mode.rawValue
                return try await withLease { try await attempt() }
            }
            await settle(.succeeded(outcome))
        } catch let error as APIError {
            await settle(.failed(error))
        } catch is CancellationError {
            await release()
        } catch {
            service.logger.error("task failed", metadata: .task(task, ["error": "\(error)"]))
            await settle(.failed(.apiError("the edit failed")))
        }
    }

    /// The trace of the request goes on here, in whichever process.
    private var context: ServiceContext {
        var context = ServiceContext.topLevel
        context.trace = TraceContext(of: task)
        return context
    }

    private func attempt() async throws -> EditOutcome {
        let report = ProgressReport(service: service, task: task, holder: holder)
        return try await withThrowingTaskGroup(of: EditOutcome?.self) { group in
            group.addTask { try await runner.run(task, progress: report.note) }
            group.addTask {
                try await report.write()
                return nil
            }
            defer { group.cancelAll() }
            while let outcome = try await group.next() {
                if let outcome { return outcome }
            }
            throw CancellationError()
        }
    }

    private var runner: TaskRunner {
        TaskRunner(
            pipeline: EditPipeline(
                engines: service.engines, threads: service.threads, configuration: service.configuration),
            sources: SourceLoader(
                files: service.files, fetcher: service.fetcher, samples: service.samples, logger: service.logger),
            files: service.files)
    }

    /// Runs with the lease renewed at a third of its time, and with the deadline.
    ///
    /// - Throws: `CancellationError` when the lease was lost.
    private func withLease(_ body: @escaping @Sendable () async throws -> EditOutcome) async throws -> EditOutcome {
        let losses = service.losses.wakeups(for: holder)
        return try await withThrowingTaskGroup(of: EditOutcome.self) { group in
            group.addTask { try await body() }
            group.addTask { try await keepLease() }
            group.addTask {
                for await _ in losses { break }
                throw CancellationError()
            }
            group.addTask {
                let deadline = service.configuration.queue.deadline
                try await Task.sleep(for: .seconds(deadline))
                throw APIError.apiError("the task took longer than \(Int(deadline)) s")
            }
            defer { group.cancelAll() }
            guard let outcome = try await group.next() else { throw CancellationError() }
            return outcome
        }
    }

    private func keepLease() async throws -> Never {
        while true {
            try await Task.sleep(for: .seconds(service.configuration.queue.leaseDuration / 3))
            let lease = service.lease(holder: holder)
            guard try await service.records.renewLease(on: task.id, lease: lease) else { throw CancellationError() }
        }
    }

    /// Why a task is given up, with what its last attempt ended on.
    private func spent(_ limit: Int) async -> APIError {
        do {
            let reason = try await service.records.attempts(of: task.id).compactMap(\.reason).last
            return .apiError("given up after \(limit) attempts; the last one: \(reason ?? "it ended its worker")")
        } catch {
            service.logger.error("attempts not readable", metadata: .task(task, ["error": "\(error)"]))
            return .apiError("given up after \(limit) attempts")
        }
    }

    private func settle(_ ending: TaskEnding) async {
        do {
            let isOurs = try await service.records.settleTask(
                task.id, holder: holder, as: ending, at: service.effects.now())
            guard isOurs else {
                service.logger.notice("task lost before settling", metadata: .task(task))
                return
            }
            service.logger.info("task ended", metadata: .task(task, ending.metadata))
            count(ending)
            service.announceEnd(of: task)
        } catch {
            // The lease runs out and the task is run again.
            service.logger.error("settling failed", metadata: .task(task, ["error": "\(error)"]))
        }
    }

    private func count(_ ending: TaskEnding) {
        let seconds = (ContinuousClock.now - begun) / .seconds(1)
        switch ending {
        case .succeeded(let outcome):
            service.metrics.taskEnded(engine: outcome.engine, outcome: "succeeded", seconds: seconds)
            service.metrics.painted(pixels: outcome.gridWidth * outcome.gridHeight, engine: outcome.engine)
        case .failed(let error):
            service.metrics.taskEnded(engine: "none", outcome: error.code.rawValue, seconds: seconds)
        }
    }

    private func release() async {
        service.metrics.attemptLost()
        do {
            _ = try await service.records.releaseTask(task.id, holder: holder)
        } catch {
            // The lease runs out all the same.
            service.logger.error("releasing failed", metadata: .task(task, ["error": "\(error)"]))
        }
    }
}

extension EditService {
    /// Wakes all who wait for a task's end.
    func announceEnd(of task: TaskRecord) {
        endings.wake(task.id)
        advances.wake(task.id)
        if task.callbackURL != nil { bells.wake(.callback) }
    }
}

extension TaskEnding {
    fileprivate var metadata: Logger.Metadata {
        switch self {
        case .succeeded(let outcome): ["outcome": "succeeded", "engine": "\(outcome.engine)"]
        case .failed(let error): ["outcome": "failed", "code": "\(error.code.rawValue)", "message": "\(error.message)"]
        }
    }
}

extension Logger.Metadata {
    /// What every line about a task carries.
    static func task(_ task: TaskRecord, _ more: Logger.Metadata = [:]) -> Logger.Metadata {
        more.merging([
            "task_id": "\(task.id.wireText)", "trace_id": "\(task.traceID.wireText)", "attempts": "\(task.attempts)",
        ]) { first, _ in first }
    }
}
