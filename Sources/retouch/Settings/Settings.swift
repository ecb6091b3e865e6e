import EditService
import Engines
import Foundation
import Logging
import Pixels
import RecordStore

/// Everything that can be set, with what is in force.
struct Settings: Sendable {
    var host: String
    var port: Int
    /// The folder with the records, the files and the key of the links.
    var data: String
    /// `nil`: where the server listens.
    var publicURL: URL?
    var logLevel: Logger.Level
    var logFormat: LogFormat
    /// Bytes of a request body.
    var bodyLimit: Int
    var service: EditServiceConfiguration
    var accounts: AccountConfiguration
    /// Threads for pixel work.
    var threads: Int
    /// The folder with pictures that can be drawn into others; `nil`: none.
    var objects: URL?
    var unknownThings: DarkroomEngine.UnknownThings
    var fetchLimits: FetchLimits
    var fetchAllow: FetchAllowList
    /// For `doctor` and the README's table.
    var descriptions: [SettingDescription]
}

/// Settings that cannot be used, all of them.
struct SettingsError: Error, CustomStringConvertible {
    var faults: [String]
    var description: String { "bad settings:\n" + faults.map { "  " + $0 }.joined(separator: "\n") }
}
