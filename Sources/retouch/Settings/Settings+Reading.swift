import Configuration
import EditService
import EditsAPI
import Engines
import Foundation
import Logging
import Pixels
import RecordStore
import SystemPackage

extension Settings {
    /// Reads the environment (`RETOUCH_…`) and, behind it, the JSON file that `RETOUCH_CONFIG` names.
    ///
    /// - Throws: ``SettingsError`` with every fault.
    static func load(overrides: [String: String] = [:]) async throws -> Settings {
        let environment = ProcessInfo.processInfo.environment.merging(
            overrides.map { ("RETOUCH_" + $0.key.uppercased(), $0.value) }, uniquingKeysWith: { $1 })
        var providers: [any ConfigProvider] = [
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: ["retouch"])
        ]
        if let path = environment["RETOUCH_CONFIG"], !path.isEmpty {
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
            } catch {
                throw SettingsError(faults: ["RETOUCH_CONFIG: “\(path)” is no readable JSON file: \(error)"])
            }
        }
        return try Settings(reading: ConfigReader(providers: providers))
    }

    init(reading config: ConfigReader) throws {
        var reader = SettingsReader(config)
        host = reader.text("host", default: "127.0.0.1", meaning: "the address to listen on")
        port = reader.integer("port", default: 8_080, in: 0...65_535, meaning: "the port; 0 takes any free one")
        data = reader.text("data", default: "./data", meaning: "the folder with everything that is kept")
        publicURL = reader.value(
            "public_url", default: nil, shown: "where it listens",
            form: "an http(s) URL like https://edits.example.org",
            meaning: "the address that links carry", parse: Self.publicURL)
        logLevel = reader.value(
            "log_level", default: .info, shown: "info", form: "one of trace, debug, info, notice, warning, error",
            meaning: "how much is logged, on standard error", parse: Logger.Level.init(rawValue:))
        logFormat = reader.value(
            "log_format", default: .auto, shown: "auto", form: "auto, text or json",
            meaning: "how the log is written; auto is text on a terminal, JSON otherwise",
            parse: LogFormat.init(rawValue:))
        bodyLimit = reader.size("body_limit", default: "32MiB", meaning: "the largest request body; more is 413")
        service = Self.service(&reader)
        accounts = Self.accounts(&reader)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        threads = reader.value(
            "threads", default: cores, shown: "one a core", form: "a whole number 1…1024",
            meaning: "threads for pixel work"
        ) { text in Int(text).flatMap { (1...1_024).contains($0) ? $0 : nil } }
        objects = reader.value(
            "objects", default: nil, shown: "", form: "the path of a folder",
            meaning: "a folder of PNG files with alpha, such as logos, that prompts can ask for by name"
        ) { .some(URL(filePath: $0, directoryHint: .isDirectory)) }
        unknownThings = reader.value(
            "darkroom_unknown", default: .illustrate, shown: "illustrate", form: "illustrate or refuse",
            meaning: "what Darkroom does with a prompt for things that are not in the picture: draw them in, or refuse",
            parse: DarkroomEngine.UnknownThings.init(rawValue:))
        fetchLimits = Self.fetchLimits(&reader)
        fetchAllow = reader.value(
            "fetch_allow", default: FetchAllowList(), shown: "", form: "host names, addresses or CIDRs with commas",
            meaning: "what may be fetched from although its address is not public"
        ) { try? FetchAllowList(parsing: $0) }
        descriptions = reader.descriptions
        guard reader.faults.isEmpty else { throw SettingsError(faults: reader.faults) }
    }

    private static func service(_ reader: inout SettingsReader) -> EditServiceConfiguration {
        var service = EditServiceConfiguration()
        service.queue = queue(&reader)
        service.callbacks = callbacks(&reader)
        service.rateLimit = rateLimit(&reader)
        service.streamHeartbeat = reader.time(
            "stream_heartbeat", default: "15s", meaning: "after this the last line of a progress stream is repeated")
        service.keepTasks = reader.time("keep_tasks", default: "30d", meaning: "how long ended tasks are kept")
        service.keepFiles = reader.time(
            "keep_files", default: "30d", meaning: "how long the pictures of ended tasks are kept")
        service.linkLifetime = reader.time("link_lifetime", default: "24h", meaning: "how long a link can be used")
        service.longerSide = reader.integer(
            "longer_side", default: 2_048, in: 64...8_192, meaning: "the longer side of a result, in pixels")
        service.viewSide = reader.integer(
            "view_side", default: 2_048, in: 64...16_384, meaning: "the longer side of what image_url delivers")
        service.enlargedSide = reader.integer(
            "enlarged_side", default: 8_192, in: 128...16_384,
            meaning: "the longer side of an enlarged picture; what would be larger is refused")
        service.decodeLimits.maxPixels =
            1_000_000
            * reader.integer(
                "max_megapixels", default: 64, in: 1...1_000,
                meaning: "the largest picture that is decoded, in megapixels")
        service.decodeLimits.maxSide = reader.integer(
            "max_side", default: 16_384, in: 64...65_535, meaning: "the longest side of a picture that is decoded")
        service.maskFeather = reader.number(
            "mask_feather", default: 0.004, in: 0...0.1,
            meaning: "how wide a mask's edge fades, inside it, as a share of the longer side")
        service.moderation = ModerationList(
            reader.text("moderation", default: "", meaning: "words and phrases, with commas, that no prompt may hold"))
        for (mode, price) in [(EditMode.fast, 1.0), (.turbo, 2), (.relax, 0.5)] {
            let value = reader.number(
                "price_\(mode.rawValue)", default: price, in: 0...1_000_000,
                meaning: "credits that a \(mode.rawValue) task takes from the quota")
            service.prices[mode] = Credits(value)
        }
        return service
    }

    private static func queue(_ reader: inout SettingsReader) -> QueueConfiguration {
        var queue = QueueConfiguration()
        queue.workers = reader.integer(
            "workers", default: 2, in: 0...256,
            meaning: "tasks that run at the same time; with 0 it only serves, and other processes work")
        queue.limit = reader.integer(
            "queue_limit", default: 10_000, in: 1...10_000_000, meaning: "tasks that may wait; one more is 503")
        queue.accountLimit = reader.integer(
            "account_limit", default: 2_000, in: 1...10_000_000,
            meaning: "tasks of one account that may wait or run; one more is 429")
        queue.policy.running = reader.value(
            "running", default: nil, shown: "all workers", form: "a whole number 1…100000",
            meaning: "tasks that may run at the same time in all processes together"
        ) { text in Int(text).flatMap { (1...100_000).contains($0) ? .some($0) : nil } }
        queue.policy.runningPerAccount = reader.value(
            "running_per_account", default: nil, shown: "no limit", form: "a whole number 1…100000",
            meaning: "tasks of one account that may run at the same time"
        ) { text in Int(text).flatMap { (1...100_000).contains($0) ? .some($0) : nil } }
        queue.policy.patience = reader.time(
            "patience", default: "9m", meaning: "after this a waiting task goes before those of a higher mode")
        queue.maximumAttempts = reader.integer(
            "max_attempts", default: 3, in: 1...100, meaning: "how often a task is begun before it fails")
        queue.deadline = reader.time("task_deadline", default: "10m", meaning: "after this a running task fails")
        queue.leaseDuration = reader.time(
            "lease", default: "60s", meaning: "how long a worker holds a task without a sign of life")
        return queue
    }

    private static func callbacks(_ reader: inout SettingsReader) -> CallbackConfiguration {
        var callbacks = CallbackConfiguration()
        callbacks.timeout = reader.time(
            "callback_timeout", default: "15s", meaning: "how long an attempt to deliver a callback may take")
        callbacks.perHost = reader.integer(
            "callbacks_per_host", default: 4, in: 1...1_000, meaning: "callbacks under way to one host")
        callbacks.concurrency = reader.integer(
            "callbacks", default: 16, in: 1...1_000, meaning: "callbacks under way in this process")
        return callbacks
    }

    private static func rateLimit(_ reader: inout SettingsReader) -> RateLimit {
        RateLimit(
            perMinute: reader.number(
                "rate_per_minute", default: 3_000, in: 1...1_000_000,
                meaning: "requests of one token a minute; more is 429"),
            burst: reader.integer(
                "rate_burst", default: 500, in: 1...1_000_000, meaning: "requests of one token at once"))
    }

    private static func accounts(_ reader: inout SettingsReader) -> AccountConfiguration {
        var accounts = AccountConfiguration()
        accounts.registration = reader.value(
            "registration", default: .open, shown: "open", form: "one of open, invite, closed",
            meaning: "who may make an account on the console", parse: Registration.init(rawValue:))
        accounts.freeQuota = Credits(
            reader.number(
                "free_quota", default: 100, in: 0...1_000_000_000,
                meaning: "credits that an account gets with its first application"))
        accounts.sessionLifetime = reader.time(
            "session_lifetime", default: "30d", meaning: "how long a browser stays signed in after its last use")
        return accounts
    }

    private static func fetchLimits(_ reader: inout SettingsReader) -> FetchLimits {
        var limits = FetchLimits()
        limits.bytes = reader.size("fetch_bytes", default: "32MiB", meaning: "the largest picture that is fetched")
        limits.time = .seconds(
            reader.time("fetch_time", default: "20s", meaning: "how long fetching a picture may take"))
        limits.redirects = reader.integer(
            "fetch_redirects", default: 5, in: 0...20, meaning: "redirects that are followed")
        return limits
    }

    /// - Returns: `nil` for a text that is no such address.
    private static func publicURL(_ text: String) -> URL?? {
        let text = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
            url.host()?.isEmpty == false, url.query() == nil, url.fragment() == nil, url.user() == nil
        else { return nil }
        return .some(url)
    }
}
