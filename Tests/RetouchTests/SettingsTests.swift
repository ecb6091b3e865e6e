import Configuration
import EditService
import EditsAPI
import Engines
import Foundation
import Pixels
import RecordStore
import Testing

@testable import retouch

@Suite("Settings")
struct SettingsTests {
    private func settings(_ variables: [String: String]) throws -> Settings {
        try Settings(
            reading: ConfigReader(
                provider: EnvironmentVariablesProvider(environmentVariables: variables).prefixKeys(with: ["retouch"])))
    }

    @Test("every setting has a default, and says what it is")
    func defaults() throws {
        let settings = try settings([:])
        #expect(settings.port == 8_080)
        #expect(settings.bodyLimit == 32 << 20)
        #expect(settings.fetchLimits.bytes == 32 << 20)
        #expect(settings.fetchLimits.time == .seconds(20))
        #expect(settings.service.decodeLimits.maxPixels == 64_000_000)
        #expect(settings.service.linkLifetime == 86_400)
        #expect(settings.descriptions.allSatisfy { !$0.meaning.isEmpty && !$0.isSet })
    }

    @Test("variables change them")
    func variables() throws {
        let settings = try settings([
            "RETOUCH_PORT": "0", "RETOUCH_PUBLIC_URL": "https://edits.example.org/base/", "RETOUCH_BODY_LIMIT": "1KiB",
            "RETOUCH_TASK_DEADLINE": "90s", "RETOUCH_PRICE_RELAX": "0.25", "RETOUCH_FETCH_ALLOW": "minio, 10.0.0.0/8",
            "RETOUCH_MAX_MEGAPIXELS": "1", "RETOUCH_OBJECTS": "/srv/logos", "RETOUCH_DARKROOM_UNKNOWN": "refuse",
        ])
        #expect(settings.port == 0)
        #expect(settings.publicURL?.absoluteString == "https://edits.example.org/base")
        #expect(settings.bodyLimit == 1_024)
        #expect(settings.service.queue.deadline == 90)
        #expect(settings.service.prices[.relax]?.thousandths == 250)
        #expect(settings.service.decodeLimits.maxPixels == 1_000_000)
        #expect(settings.objects?.path == "/srv/logos")
        #expect(settings.unknownThings == .refuse)
        #expect(settings.descriptions.first { $0.key == "port" }?.isSet == true)
    }

    @Test("all faults are reported at once, each with its variable and the expected form")
    func faults() throws {
        let error = #expect(throws: SettingsError.self) {
            try settings([
                "RETOUCH_PORT": "70000", "RETOUCH_BODY_LIMIT": "lots", "RETOUCH_LEASE": "0s",
                "RETOUCH_PUBLIC_URL": "example.org", "RETOUCH_FETCH_ALLOW": "http://x", "RETOUCH_WORKERS": "257",
                "RETOUCH_DARKROOM_UNKNOWN": "invent",
            ])
        }
        let text = error?.description ?? ""
        for name in ["PORT", "BODY_LIMIT", "LEASE", "PUBLIC_URL", "FETCH_ALLOW", "WORKERS", "DARKROOM_UNKNOWN"] {
            #expect(text.contains("RETOUCH_\(name) is"))
        }
        #expect(error?.faults.count == 7)
        #expect(text.contains("0…65535"))
    }

    @Test("the README's table has every setting with its default")
    func readme() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        for setting in try settings([:]).descriptions {
            let row = "| `\(setting.variable)` | \(setting.standard.isEmpty ? "–" : setting.standard) |"
            #expect(readme.contains(row), "missing: \(row) \(setting.meaning) |")
        }
    }
}

@Suite("Texts of settings")
struct SettingTextTests {
    @Test(
        "times", arguments: [("90s", 90.0), ("10m", 600), ("1.5h", 5_400), ("30d", 2_592_000), ("3653d", 315_619_200)])
    func times(text: String, seconds: Double) {
        #expect(TimeText.seconds(text) == seconds)
    }

    @Test("what is no time", arguments: ["", "s", "10", "0s", "-1s", "1w", "nans", "3654d", "1 0s"])
    func noTimes(text: String) {
        #expect(TimeText.seconds(text) == nil)
    }

    @Test("sizes", arguments: [("1", 1), ("32MiB", 33_554_432), ("500KiB", 512_000), ("64GiB", 68_719_476_736)])
    func sizes(text: String, bytes: Int) {
        #expect(SizeText.bytes(text) == bytes)
    }

    @Test("what is no size", arguments: ["", "MiB", "0", "-1KiB", "1.5MiB", "10MB", "65GiB"])
    func noSizes(text: String) {
        #expect(SizeText.bytes(text) == nil)
    }
}
