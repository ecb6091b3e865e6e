import Foundation
import Logging

/// One JSON object a line on standard error: `time`, `level`, `message`, and the metadata beside them.
struct JSONLogHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let write: @Sendable (Data) -> Void

    /// - Parameter write: given a line with its end; on standard error by default.
    init(label: String, write: @escaping @Sendable (Data) -> Void = { FileHandle.standardError.write($0) }) {
        self.label = label
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }.merging(event.metadata ?? [:]) { $1 }
        let own = ["time", "level", "message", "logger"]
        for key in own { fields[key] = nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        let line = LogLine(
            time: Date().formatted(.iso8601.time(includingFractionalSeconds: true)), level: event.level.rawValue,
            message: "\(event.message)", logger: label, fields: fields)
        do {
            write(try encoder.encode(line) + [UInt8(ascii: "\n")])
        } catch {
            write(Data("{\"level\":\"error\",\"message\":\"a line of the log could not be written\"}\n".utf8))
        }
    }
}

/// The line as it is encoded.
private struct LogLine: Encodable {
    var time: String
    var level: String
    var message: String
    var logger: String
    var fields: Logger.Metadata

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(time, forKey: Key("time"))
        try container.encode(level, forKey: Key("level"))
        try container.encode(message, forKey: Key("message"))
        try container.encode(logger, forKey: Key("logger"))
        for (key, value) in fields { try container.encode(JSONMetadata(value: value), forKey: Key(key)) }
    }
}

/// Metadata as JSON: text, lists and objects.
private struct JSONMetadata: Encodable {
    var value: Logger.Metadata.Value

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .string(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .stringConvertible(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value.description)
        case .array(let values):
            var container = encoder.singleValueContainer()
            try container.encode(values.map(JSONMetadata.init))
        case .dictionary(let values):
            var container = encoder.singleValueContainer()
            try container.encode(values.mapValues(JSONMetadata.init))
        }
    }
}
