import EditService
import EditsAPI
import Engines
import FileStore
import Foundation
import Logging
import Pixels
import RecordStore
import ServiceLifecycle
import Synchronization
import Testing

@Suite("Workers")
struct WorkerTests {
    /// A service in a folder of its own, whose clock is moved by hand.
    private struct Bench {
        let folder = FileManager.default.temporaryDirectory.appending(path: "worker-\(UUID().uuidString)")
        let records: SQLiteRecordStore
        let service: EditService
        let principal: Principal
        let clock: ManualClock

        init(engine: any EditEngine, adjust: (inout EditServiceConfiguration) -> Void = { _ in }) async throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            records = try SQLiteRecordStore(path: folder.appending(path: "records.sqlite").path)
            var configuration = EditServiceConfiguration()
            configuration.pollInterval = 0.02
            adjust(&configuration)
            let clock = ManualClock()
            self.clock = clock
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            service = EditService(
                configuration: configuration, records: records,
                files: try DiskFileStore(root: folder.appending(path: "files")),
                engines: EngineRouter(engines: [engine]), fetcher: GuardedFetcher(),
                signer: LinkSigner(secret: Data(count: 32)), webhooks: WebhookSecrets(master: Data(count: 32)),
                samples: NoSamples(), threads: RenderThreads(count: 2),
                effects: ServiceEffects(now: { clock.now }, newID: { UUID() }, newSeed: { 1 }), logger: logger,
                publicURL: { URL(filePath: "/") })
            let application = ApplicationRecord(
                id: UUID(), accountID: UUID(), name: "test", isMetered: true, createdAt: clock.now)
            try await records.createApplication(application, account: "test", grant: Credits(10))
            let credential = CredentialRecord(
                id: UUID(), applicationID: application.id, hash: Data(repeating: 1, count: 32), apis: [.edits],
                createdAt: clock.now)
            try await records.createCredential(credential)
            principal = Principal(application: application, credential: credential)
        }

        func submit() async throws -> TaskRecord {
            let picture = Picture(width: 16, height: 16, channels: 3) { $0.initialize(repeating: 90) }
            let url = "data:image/png;base64," + (try picture.encoded(as: .png)).base64EncodedString()
            let request = EditRequest(prompt: "sepia", imageURL: url)
            let call = EditCall(request: request, body: Data(UUID().uuidString.utf8))
            return try await service.submit(call, by: principal, traceID: UUID()).task
        }

        /// Runs workers while `body` runs.
        func working(_ body: @escaping @Sendable () async throws -> Void) async throws {
            defer { try? FileManager.default.removeItem(at: folder) }
            let group = ServiceGroup(
                configuration: .init(services: [WorkerService(service)], logger: Logger(label: "test")))
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                try await body()
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
        }
    }

    @Test("a task that another process had claimed is run again when its lease has run out")
    func lostLease() async throws {
        let bench = try await Bench(engine: DarkroomEngine(threads: RenderThreads(count: 1)))
        let task = try await bench.submit()
        let lost = Lease(holder: UUID(), instance: UUID(), until: bench.clock.now.addingTimeInterval(60))
        _ = try await bench.records.claimTask(lease: lost, policy: QueuePolicy(), at: bench.clock.now)
        bench.clock.advance(by: 61)
        try await bench.working {
            let ended = try await bench.service.ending(of: task.id, timeout: 30)
            #expect(ended.state == .succeeded)
            #expect(ended.attempts == 2)
        }
    }

    @Test("a task whose attempts are spent fails with the reason, and its charge is given back")
    func spentAttempts() async throws {
        let bench = try await Bench(engine: DarkroomEngine(threads: RenderThreads(count: 1)))
        let task = try await bench.submit()
        for _ in 0..<3 {
            let lost = Lease(holder: UUID(), instance: UUID(), until: bench.clock.now.addingTimeInterval(60))
            _ = try await bench.records.claimTask(lease: lost, policy: QueuePolicy(), at: bench.clock.now)
            bench.clock.advance(by: 61)
        }
        try await bench.working {
            let ended = try await bench.service.ending(of: task.id, timeout: 30)
            #expect(ended.state == .failed)
            #expect(ended.error?.message.contains("3 attempts") == true)
            #expect(try await bench.records.balance(of: bench.principal.application.id) == Credits(10))
        }
    }

    @Test("a task that outlives its deadline fails, and its worker is free for the next")
    func deadline() async throws {
        let bench = try await Bench(engine: HangingEngine()) {
            $0.queue.deadline = 0.05
            $0.queue.workers = 1
        }
        let tasks = [try await bench.submit(), try await bench.submit()]
        try await bench.working {
            for task in tasks {
                let ended = try await bench.service.ending(of: task.id, timeout: 30)
                #expect(ended.error?.code == .apiError)
                #expect(ended.error?.message.contains("longer than") == true)
            }
        }
    }

    @Test("an engine's failure is the task's, without its internals")
    func engineFailure() async throws {
        let bench = try await Bench(engine: FailingEngine())
        let task = try await bench.submit()
        try await bench.working {
            let ended = try await bench.service.ending(of: task.id, timeout: 30)
            #expect(ended.error == .apiError("the edit failed"))
            #expect(throws: APIError.apiError("the edit failed")) { try bench.service.result(of: ended) }
        }
    }

    @Test("a cancelled task stops its engine at once, and its worker is free for the next")
    func cancelled() async throws {
        let bench = try await Bench(engine: HangingEngine()) { $0.queue.workers = 1 }
        let tasks = [try await bench.submit(), try await bench.submit()]
        try await bench.working {
            for task in tasks {
                let reply = try await bench.service.cancel(.id(task.id), by: bench.principal)
                #expect(reply.state == "failed")
                let ended = try await bench.service.ending(of: task.id, timeout: 30)
                #expect(ended.error == .cancelled)
            }
            #expect(try await bench.records.balance(of: bench.principal.application.id) == Credits(10))
        }
    }

    @Test("a row that cannot be read fails that task alone")
    func poisoned() async throws {
        let bench = try await Bench(engine: DarkroomEngine(threads: RenderThreads(count: 1)))
        var poisoned = try await bench.submit()
        poisoned.id = UUID()
        poisoned.imageID = 1
        poisoned.request = Data("{".utf8)
        let now = bench.clock.now
        _ = try await bench.records.accept(
            Acceptance(
                task: poisoned, queueLimit: 9, accountLimit: 9, fingerprint: Data(count: 32), keysSince: now,
                attendant: UUID(), joinableUntil: now))
        let sound = try await bench.submit()
        let id = poisoned.id
        try await bench.working {
            let failed = try await bench.service.ending(of: id, timeout: 30)
            #expect(failed.error?.message.contains("cannot be read") == true)
            #expect(try await bench.service.ending(of: sound.id, timeout: 30).state == .succeeded)
        }
    }

    @Test("several wait for one task, and all are woken")
    func severalWaiters() async throws {
        let bench = try await Bench(engine: DarkroomEngine(threads: RenderThreads(count: 1)))
        let task = try await bench.submit()
        try await bench.working {
            try await withThrowingTaskGroup(of: TaskState.self) { group in
                for _ in 0..<5 { group.addTask { try await bench.service.ending(of: task.id, timeout: 30).state } }
                for try await state in group { #expect(state == .succeeded) }
            }
        }
    }
}

/// A clock that is moved by hand.
private final class ManualClock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    var now: Date { time.withLock { $0 } }
    func advance(by seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

private struct NoSamples: SampleLibrary {
    let names: [String] = []
    func picture(named name: String) -> Data? { nil }
}

/// Never ends by itself.
private struct HangingEngine: EditEngine {
    let name = "hanging"
    func assess(_ instruction: EditInstruction) -> EngineVerdict { .canDo }
    func edit(
        _ job: EditJob, progress: @escaping @Sendable (EditProgress) -> Void
    ) async throws -> EngineResult {
        try await Task.sleep(for: .seconds(3_600))
        throw CancellationError()
    }
}

/// Fails with something that clients must not see.
private struct FailingEngine: EditEngine {
    struct Internal: Error { let secret = "password" }
    let name = "failing"
    func assess(_ instruction: EditInstruction) -> EngineVerdict { .canDo }
    func edit(
        _ job: EditJob, progress: @escaping @Sendable (EditProgress) -> Void
    ) async throws -> EngineResult {
        throw Internal()
    }
}
