/// Prompts and what becomes of them, a line each.
enum PromptTables {
    struct Row: Sendable, CustomStringConvertible {
        var prompt: String
        /// In the notation of ``StepNotation``.
        var steps: String
        var description: String { prompt }
    }

    /// Every prompt that is understood.
    static let understood = PromptFiles.lines(in: "understood").map(row)

    /// Every prompt that is refused.
    static let refusals = PromptFiles.lines(in: "refused")

    /// Those of one file of `Prompts/understood`, such as `looks`.
    static func understood(_ name: String) -> [Row] {
        PromptFiles.lines(of: "understood/\(name).prompts").map(row)
    }

    /// A line of `prompt => steps`.
    static func row(_ line: String) -> Row {
        let parts = line.split(separator: " => ", maxSplits: 1).map(String.init)
        return Row(prompt: unescaped(parts[0]), steps: parts.count == 2 ? parts[1] : "")
    }

    private static func unescaped(_ text: String) -> String {
        text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
            .split(separator: "\\t", omittingEmptySubsequences: false).joined(separator: "\t")
            .split(separator: "\\u{200B}", omittingEmptySubsequences: false).joined(separator: "\u{200B}")
    }
}
