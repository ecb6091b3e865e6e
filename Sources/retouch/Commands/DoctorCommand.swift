import ArgumentParser
import Darkroom
import Engines
import FileStore
import Foundation
import Pixels
import RecordStore
import RetouchServer

/// `retouch doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Show versions, formats, engines and settings, and what is missing.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let composition = try Composition(settings: settings)
        var missing: [String] = []
        print("retouch \(Retouch.version)")
        print("  libvips \(Codecs.vipsVersion), OpenCV \(Codecs.openCVVersion)")
        print("\nFormats")
        for format in PictureFormat.allCases {
            if !format.isDecodable { missing.append("libvips here cannot read \(format.name)") }
            print("  \(format.isDecodable ? "✓" : "✗") \(format.name)")
        }
        print("\nEngines, in the order in which they are asked")
        for engine in composition.engines.engines { print("  ✓ \(engine.name)") }
        print("\nObjects that can be drawn into a picture")
        if composition.objects.hasEmoji {
            print("  ✓ emoji; \(composition.objects.names.count) names in all")
        } else {
            missing.append("there is no colour-emoji font (Debian: fonts-noto-color-emoji), so no emoji can be drawn")
            print("  ✗ emoji: there is no colour-emoji font")
        }
        print("\nData in \(settings.data)")
        do {
            let folder = try DataFolder(settings.data)
            try await folder.records().check()
            try await folder.files().check()
            print("  ✓ records and files can be read and written")
        } catch {
            missing.append("the data folder cannot be used: \(error)")
            print("  ✗ \(error)")
        }
        print("\nSettings")
        var table = TextTable(columns: ["VARIABLE", "IN FORCE", "", "MEANING"])
        for setting in settings.descriptions {
            table.add([setting.variable, setting.current, setting.isSet ? "set" : "default", setting.meaning])
        }
        print(table.text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
        print(missing.isEmpty ? "\nNothing is missing." : "\nMissing")
        for fault in missing { print("  ✗ \(fault)") }
        try await composition.threads.shutDown()
        guard missing.isEmpty else { throw ExitCode(1) }
    }
}
