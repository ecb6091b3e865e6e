/// The words of a stretch that was not understood, as few as name it.
enum UnknownPhrase {
    /// - Returns: The stretch without an opening such as "could you make it" and an ending such as "please".
    static func tokens(of stretch: Range<Int>, in matcher: PhraseMatcher) -> Range<Int> {
        var parser = SentenceParser(matcher, limit: stretch.upperBound)
        let grammar = matcher.language.grammar
        let openings = parser.readings(of: grammar.opening, at: stretch.lowerBound)
        let start = openings.filter { $0.meaning.refused.isEmpty }.map(\.end).max() ?? stretch.lowerBound
        guard start < stretch.upperBound else { return stretch }
        let end = (start + 1..<stretch.upperBound).first { index in
            parser.readings(of: grammar.closing, at: index).contains { $0.end == stretch.upperBound }
        }
        return start..<(end ?? stretch.upperBound)
    }
}
