extension EditPlanner {
    /// The part of a picture that a phrase names, such as “the sky”, “the red car on the left” or “everything except the
    /// background”; `nil` where it names none that can be found.
    ///
    /// - Parameter phrase: as in a prompt, or as plans write it (``Region/init(_:)``).
    public func region(_ phrase: String) -> Region? {
        let tokens = Lexer.tokens(of: phrase)
        guard !tokens.isEmpty, let language = language(of: tokens) else { return nil }
        var parser = SentenceParser(PhraseMatcher(language, tokens), limit: tokens.count)
        let readings = parser.readings(of: language.grammar.findable, at: 0)
        let target = readings.first { $0.end == tokens.count && $0.meaning.refused.isEmpty }?.meaning.pending.target
        let named = target?.region { words in
            guard let first = words.first, let last = words.last else { return "" }
            return String(phrase[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
        }
        if let named { return named }
        return Region(phrase.lowercased())
    }
}
