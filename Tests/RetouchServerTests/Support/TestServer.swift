import EditService
import Engines
import FileStore
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Pixels
import RecordStore
import RetouchServer
import Synchronization

/// The real server on real records and files in a folder of its own, with a clock that is moved by hand.
final class TestServer: Sendable {
    let folder: URL
    let records: SQLiteRecordStore
    let service: EditService
    /// What `/metrics` tells.
    let registry = PrometheusRegistry()
    let application: Application<RouterResponder<APIContext>>
    private let clock = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

    /// - Parameters:
    ///   - allow: what may be fetched from although its address is not public.
    ///   - isWorking: whether workers run the tasks.
    ///   - publicURL: under which browsers reach the console.
    ///   - registration: who may make an account.
    ///   - adjust: changes to the service's numbers.
    init(
        bodyLimit: Int = 1 << 20, isWorking: Bool = true, allow: FetchAllowList = FetchAllowList(),
        publicURL: String = "https://edits.test", registration: Registration = .open,
        adjust: (inout EditServiceConfiguration) -> Void = { _ in }
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        records = try SQLiteRecordStore(path: folder.appending(path: "records.sqlite").path)
        var configuration = EditServiceConfiguration()
        adjust(&configuration)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let threads = RenderThreads(count: 2)
        let clock = ClockReader()
        service = EditService(
            configuration: configuration, records: records,
            files: try DiskFileStore(root: folder.appending(path: "files")),
            engines: EngineRouter(engines: [try DarkroomEngine(threads: threads)]),
            fetcher: GuardedFetcher(allow: allow),
            signer: LinkSigner(secret: Data(repeating: 1, count: 32)),
            webhooks: WebhookSecrets(master: Data(repeating: 2, count: 32)), samples: WebFiles(), threads: threads,
            effects: ServiceEffects(now: { clock.now }, newID: { UUID() }, newSeed: { 4_711 }), logger: logger,
            metrics: registry, publicURL: { URL(string: publicURL)! })
        var accounts = AccountConfiguration()
        accounts.registration = registration
        accounts.passwords = PasswordHashing(cost: 4, parallelism: 1)
        let console = try Console(
            service: service, accounts: service.accounts(accounts), bodyLimit: bodyLimit,
            publicURL: { URL(string: publicURL)! })
        application = Application(
            router: buildRouter(
                service: service, files: WebFiles(), bodyLimit: bodyLimit, registry: registry, console: console),
            services: isWorking
                ? [InstanceService(service), AnswerService(service), CallbackService(service), WorkerService(service)]
                : [],
            logger: logger)
        clock.server = self
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Moves the clock on.
    func advance(by seconds: TimeInterval) {
        clock.withLock { $0 += seconds }
    }

    var now: Date { clock.withLock { $0 } }

    /// A token and its application.
    func token(
        quota: Credits? = nil, apis: Set<API> = [.edits, .tasks], expiresIn seconds: TimeInterval? = nil,
        account: String = "test"
    ) async throws -> (text: String, credential: CredentialRecord) {
        let application = ApplicationRecord(
            id: UUID(), accountID: try await records.accountID(named: account) ?? UUID(), name: "test",
            isMetered: quota != nil, createdAt: now)
        try await records.createApplication(application, account: account, grant: quota)
        let token = AccessToken()
        let credential = CredentialRecord(
            id: UUID(), applicationID: application.id, hash: token.hash, apis: apis, createdAt: now,
            expiresAt: seconds.map { now.addingTimeInterval($0) })
        try await records.createCredential(credential)
        return (token.text, credential)
    }
}

/// Breaks the circle between the server and its clock.
private final class ClockReader: Sendable {
    private struct Box { weak var server: TestServer? }
    private let box = Mutex(Box())

    var server: TestServer? {
        get { box.withLock { $0.server } }
        set { box.withLock { $0.server = newValue } }
    }

    var now: Date { server?.now ?? Date(timeIntervalSince1970: 0) }
}
