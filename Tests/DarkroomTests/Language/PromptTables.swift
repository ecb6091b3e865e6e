/// Prompts and what becomes of them, a line each.
enum PromptTables {
    struct Row: Sendable, CustomStringConvertible {
        var prompt: String
        /// In the notation of ``StepNotation``.
        var steps: String
        var description: String { prompt }
    }

    /// Every prompt that is understood.
    static let understood = [
        tone, looks, geometry, sentences, paraphrases, chinese, chineseParts, chineseScenes, chineseWhole, regions,
        things, colors, scenes, frames, people, peopleThings, peopleTones,
    ].flatMap(rows)

    /// Every prompt that is refused.
    static let refusals = [refused, refusedRemovals, refusedChanges, refusedAdditions, refusedChinese]
        .flatMap { $0.split(separator: "\n").map(String.init) }

    /// Lines of `prompt => steps`.
    static func rows(of table: String) -> [Row] {
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: " => ", maxSplits: 1).map(String.init)
            return Row(prompt: unescaped(parts[0]), steps: parts.count == 2 ? parts[1] : "")
        }
    }

    private static func unescaped(_ text: String) -> String {
        text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
            .split(separator: "\\t", omittingEmptySubsequences: false).joined(separator: "\t")
            .split(separator: "\\u{200B}", omittingEmptySubsequences: false).joined(separator: "\u{200B}")
    }
}
