/// A fault in a data file of the prompt language.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// Counted from 1; 0 when the fault is not in one line.
    public var line: Int
    public var reason: String

    init(_ file: String, _ line: Int, _ reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    public var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
