public import Engines
public import FileStore
public import Foundation
public import Logging
public import Metrics
public import RecordStore
internal import Synchronization

/// What happens to a task: accept → queue → run → settle.
///
/// Everything a task needs to survive lies in the record store and the file store; this object holds only who is
/// waiting at the moment.
public final class EditService: Sendable {
    public let configuration: EditServiceConfiguration
    public let authenticator: Authenticator
    public let engines: EngineRouter
    /// This process among all that share the records.
    public let instance = UUID()

    let limiter: RateLimiter
    let records: any RecordStore
    let files: any FileStore
    let fetcher: GuardedFetcher
    let signer: LinkSigner
    let webhooks: WebhookSecrets
    let samples: any SampleLibrary
    let publicURL: @Sendable () -> URL
    let threads: RenderThreads
    /// Makes the spans of the service; for those who serve it too.
    public let tracer: SpanTracer
    let metrics: ServiceMetrics
    let effects: ServiceEffects
    let logger: Logger
    let snowflakes: SnowflakeSource
    /// Rung when a task ends, by its id.
    let endings = WakeupBoard<UUID>()
    /// Rung when a running task has come further, by its id.
    let advances = WakeupBoard<UUID>()
    /// Rung when a run has lost its task, by its holder.
    let losses = WakeupBoard<UUID>()
    /// Rung when there is something to do.
    let bells = WakeupBoard<Bell>()
    /// Tasks whose reply has got out and that is not written yet.
    let answers = Mutex<[TaskRecord]>([])
    /// The runs of this process.
    let runs = RunRegistry()

    /// What there may be to do.
    enum Bell: Hashable {
        /// A task waits.
        case task
        /// A callback waits.
        case callback
    }

    /// - Parameters:
    ///   - publicURL: the address under which clients reach this server, without a `/` at the end. A closure, because a
    ///     server that listens on any free port learns it late.
    ///   - threads: for pixel work, shared by everything in the process.
    ///   - metrics: where is counted what the service does; nowhere by default.
    ///   - tracer: spans go nowhere by default.
    public init(
        configuration: EditServiceConfiguration, records: any RecordStore, files: any FileStore,
        engines: EngineRouter, fetcher: GuardedFetcher, signer: LinkSigner, webhooks: WebhookSecrets,
        samples: any SampleLibrary, threads: RenderThreads, effects: ServiceEffects = .live, logger: Logger,
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, tracer: SpanTracer = .silent,
        publicURL: @escaping @Sendable () -> URL
    ) {
        self.configuration = configuration
        self.records = records
        self.files = files
        self.engines = engines
        self.fetcher = fetcher
        self.signer = signer
        self.webhooks = webhooks
        self.samples = samples
        self.threads = threads
        self.effects = effects
        self.logger = logger
        self.metrics = ServiceMetrics(factory: metrics)
        self.tracer = tracer
        self.publicURL = publicURL
        authenticator = Authenticator(records: records, effects: effects)
        limiter = RateLimiter(limit: configuration.rateLimit)
        snowflakes = SnowflakeSource(maker: Int64(ProcessInfo.processInfo.processIdentifier))
    }

    /// Counts a request of a token.
    public func countRequest(of principal: Principal) -> RateDecision {
        limiter.take(principal.credential.id, at: effects.now())
    }

    var ownLinks: OwnLinks {
        OwnLinks(publicURL: publicURL, signer: signer, samples: samples, now: effects.now)
    }
}
