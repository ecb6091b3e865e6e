import Configuration
import EditService
import EditsAPI
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
        bodyLimit = reader.size("body_limit", default: "32MiB", meaning: "the largest request body; more is 413")
        service = Self.service(&reader)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        threads = reader.value(
            "threads", default: cores, shown: "one a core", form: "a whole number 1…1024",
            meaning: "threads for pixel work"
        ) { text in Int(text).flatMap { (1...1_024).contains($0) ? $0 : nil } }
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
        service.workers = reader.integer("workers", default: 2, in: 1...256, meaning: "tasks that run at the same time")
        service.queueLimit = reader.integer(
            "queue_limit", default: 10_000, in: 1...10_000_000, meaning: "tasks that may wait; one more is 503")
        service.maximumAttempts = reader.integer(
            "max_attempts", default: 3, in: 1...100, meaning: "how often a task is begun before it fails")
        service.taskDeadline = reader.time("task_deadline", default: "10m", meaning: "after this a running task fails")
        service.leaseDuration = reader.time(
            "lease", default: "60s", meaning: "how long a worker holds a task without a sign of life")
        service.linkLifetime = reader.time("link_lifetime", default: "24h", meaning: "how long a link can be used")
        service.longerSide = reader.integer(
            "longer_side", default: 2_048, in: 64...8_192, meaning: "the longer side of a result, in pixels")
        service.viewSide = reader.integer(
            "view_side", default: 2_048, in: 64...16_384, meaning: "the longer side of what image_url delivers")
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
