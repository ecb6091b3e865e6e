import Darkroom
import EditService
import Engines
import Foundation
import Logging
import RetouchServer
import Synchronization

/// The one place where the parts are put together, for all commands.
struct Composition: Sendable {
    let settings: Settings
    let logger: Logger
    let threads: RenderThreads
    /// What `/metrics` tells.
    let metrics = PrometheusRegistry(
        help: Dictionary(uniqueKeysWithValues: MetricName.allCases.map { ($0.rawValue, $0.help) }))
    let engines: EngineRouter
    /// What can be drawn into a picture.
    let objects: ObjectLibrary

    init(settings: Settings) throws {
        self.settings = settings
        var logger = Logger(label: "retouch") { settings.logFormat.handler(label: $0) }
        logger.logLevel = settings.logLevel
        self.logger = logger
        threads = RenderThreads(count: settings.threads)
        do {
            objects = try ObjectLibrary(folder: settings.objects)
        } catch {
            throw SettingsError(faults: ["RETOUCH_OBJECTS: \(error)"])
        }
        engines = EngineRouter(engines: [
            try DarkroomEngine(threads: threads, objects: objects, unknownThings: settings.unknownThings)
        ])
    }

    /// Edits pictures without records.
    var pipeline: EditPipeline {
        EditPipeline(engines: engines, threads: threads, configuration: settings.service)
    }

    /// - Parameter address: told where the server listens once it does.
    func service(in folder: DataFolder, address: ServerAddress) throws -> EditService {
        EditService(
            configuration: settings.service,
            records: try folder.records(),
            files: try folder.files(),
            engines: engines,
            fetcher: GuardedFetcher(allow: settings.fetchAllow, limits: settings.fetchLimits)
                .openingInboxes(of: { address.url }),
            signer: try folder.linkSigner(),
            webhooks: try folder.webhookSecrets(),
            samples: WebFiles(),
            threads: threads,
            logger: logger,
            metrics: metrics,
            tracer: SpanTracer(logger: logger),
            publicURL: { address.url })
    }

    /// The pages for people.
    func console(on service: EditService, address: ServerAddress) throws -> Console {
        // Who works on the pages sees changes without building: the folder is Sources/CWebFiles/web.
        let folder = ProcessInfo.processInfo.environment["RETOUCH_CONSOLE_FILES"].map { URL(filePath: $0) }
        return try Console(
            service: service, accounts: service.accounts(settings.accounts), bodyLimit: settings.bodyLimit,
            publicURL: { address.url }, folder: folder)
    }
}

/// The address under which clients reach the server; known when it listens, if any free port was asked for.
final class ServerAddress: Sendable {
    private let storage: Mutex<URL>

    init(_ url: URL) {
        storage = Mutex(url)
    }

    var url: URL {
        get { storage.withLock { $0 } }
        set { storage.withLock { $0 = newValue } }
    }
}
