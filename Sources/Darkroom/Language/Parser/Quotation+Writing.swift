extension Quotation {
    /// The most tokens of a text that only a word for writing tells.
    private static let longestWritten = 12

    /// What may follow the first word for writing, the shortest first ("write happy birthday at the top"), without words that
    /// belong to the sentence: articles, prepositions, and what is only spoken of ("write something").
    static func afterWriting(in prompt: String, _ matcher: PhraseMatcher) -> [Quotation] {
        let language = matcher.language
        func end(of symbols: SymbolSet, at index: Int) -> Int? {
            matcher.edges[index].first { $0.corrections == 0 && symbols.contains($0.symbol) }?.end
        }
        let starts = matcher.tokens.indices.lazy.compactMap { end(of: language.writing, at: $0) }
        guard let start = starts.first, start < matcher.tokens.count else { return [] }
        let end =
            matcher.tokens[start...].indices.first { index in
                !matcher.tokens[index].isWord || end(of: language.unwritten, at: index) != nil
            } ?? matcher.tokens.count
        return (start..<min(end, start + longestWritten)).compactMap {
            quotation(of: start..<$0 + 1, in: prompt, matcher.tokens)
        }
    }
}
