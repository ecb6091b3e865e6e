import Foundation
import Logging

/// How the log is written.
enum LogFormat: String, Sendable, CaseIterable {
    /// Lines for people on a terminal, JSON otherwise.
    case auto
    case text, json

    /// A handler on standard error.
    func handler(label: String) -> any LogHandler {
        let isJSON = self == .json || self == .auto && isatty(STDERR_FILENO) != 1
        return isJSON ? JSONLogHandler(label: label) : StreamLogHandler.standardError(label: label)
    }
}
