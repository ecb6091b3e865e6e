import Configuration
import Foundation

/// Reads settings one by one and gathers what is wrong with them, so that all of it can be reported at once.
struct SettingsReader {
    private let reader: ConfigReader
    /// What each setting is, in the order in which they were read.
    private(set) var descriptions: [SettingDescription] = []
    /// One sentence for each setting that cannot be used.
    private(set) var faults: [String] = []

    init(_ reader: ConfigReader) {
        self.reader = reader
    }

    /// A setting in any form.
    ///
    /// - Parameters:
    ///   - key: as in the file; the environment variable is `RETOUCH_` and the key in upper case.
    ///   - form: what a value looks like, for messages and the table of settings.
    ///   - parse: `nil` for a value that is not of the form.
    mutating func value<Value>(
        _ key: String, default standard: Value, shown: String, form: String, meaning: String,
        parse: (String) -> Value?
    ) -> Value {
        var description = SettingDescription(
            key: key, form: form, standard: shown, meaning: meaning, current: shown, isSet: false)
        defer { descriptions.append(description) }
        guard let text = text(of: key), !text.isEmpty else { return standard }
        description.current = text
        description.isSet = true
        guard let value = parse(text) else {
            faults.append("\(description.variable) is “\(text)”; it must be \(form)")
            return standard
        }
        return value
    }

    /// A whole number.
    mutating func integer(_ key: String, default standard: Int, in range: ClosedRange<Int>, meaning: String) -> Int {
        value(
            key, default: standard, shown: String(standard),
            form: "a whole number \(range.lowerBound)…\(range.upperBound)", meaning: meaning
        ) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// A number.
    mutating func number(
        _ key: String, default standard: Double, in range: ClosedRange<Double>, meaning: String
    ) -> Double {
        value(
            key, default: standard, shown: standard.formatted(.number.grouping(.never)),
            form: "a number \(range.lowerBound.formatted())…\(range.upperBound.formatted(.number.grouping(.never)))",
            meaning: meaning
        ) { text in Double(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// A time: `90s`, `10m`, `24h`, `30d`.
    mutating func time(_ key: String, default standard: String, meaning: String) -> TimeInterval {
        value(
            key, default: TimeText.seconds(standard) ?? 0, shown: standard, form: TimeText.form, meaning: meaning,
            parse: TimeText.seconds)
    }

    /// A size: `32MiB`, `500KiB`, or bytes.
    mutating func size(_ key: String, default standard: String, meaning: String) -> Int {
        value(
            key, default: SizeText.bytes(standard) ?? 0, shown: standard, form: SizeText.form, meaning: meaning,
            parse: SizeText.bytes)
    }

    /// Any text.
    mutating func text(_ key: String, default standard: String, meaning: String) -> String {
        value(key, default: standard, shown: standard, form: "text", meaning: meaning) { $0 }
    }

    /// In a file a value may be a number or a truth value as well as a string.
    private func text(of key: String) -> String? {
        let key = ConfigKey([key])
        return reader.string(forKey: key) ?? reader.int(forKey: key).map { String($0) }
            ?? reader.double(forKey: key).map { String($0) } ?? reader.bool(forKey: key).map { String($0) }
    }
}

/// One setting, for the table of settings.
struct SettingDescription: Sendable, Encodable {
    var key: String
    var form: String
    /// The default.
    var standard: String
    var meaning: String
    /// What is in force.
    var current: String
    /// Whether the environment, the file or an option sets it.
    var isSet: Bool

    var variable: String { "RETOUCH_" + key.uppercased() }
}
