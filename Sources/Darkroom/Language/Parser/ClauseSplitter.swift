/// A stretch of a prompt: a clause that the grammar reads, or words that it does not.
struct Clause: Sendable, Hashable {
    var tokens: Range<Int>
    /// `nil` where the words were not understood.
    var meaning: Meaning?
}

/// Divides a prompt into clauses: the longest stretch that the grammar reads between two marks or words that may divide.
///
/// What cannot be read extends to the next such place. A bare description ("and warmer") that follows it is not taken
/// for a clause: it may belong to what was not understood.
struct ClauseSplitter {
    /// The most tokens of a sentence that is read again widely, which takes longer: no one says more in one.
    static let longestWide = 384

    private let matcher: PhraseMatcher
    private let wide: [Symbol]
    private let isUnderstood: (ArraySlice<Clause>) -> Bool
    private var clauses: [Clause] = []

    /// - Parameters:
    ///   - isWide: Whether what is not understood is read again with the wide categories.
    ///   - isUnderstood: Whether the clauses of a sentence can all be carried out.
    static func clauses(
        of matcher: PhraseMatcher, isWide: Bool = true, isUnderstood: @escaping (ArraySlice<Clause>) -> Bool
    ) -> [Clause] {
        var splitter = ClauseSplitter(matcher, isWide, isUnderstood)
        var start = 0
        for index in matcher.tokens.indices where matcher.terminals[index].contains(.stop) && index >= start {
            splitter.readSentence(start..<index)
            start = matcher.ends(of: .stop, at: index).first ?? index + 1
        }
        splitter.readSentence(min(start, matcher.tokens.count)..<matcher.tokens.count)
        return splitter.clauses
    }

    private init(
        _ matcher: PhraseMatcher, _ isWide: Bool, _ isUnderstood: @escaping (ArraySlice<Clause>) -> Bool
    ) {
        self.matcher = matcher
        wide = isWide ? matcher.language.grammar.wide : []
        self.isUnderstood = isUnderstood
    }

    /// Reads a sentence; what is not understood, again with the wide categories, which is kept if all of it is then.
    private mutating func readSentence(_ sentence: Range<Int>) {
        var parser = SentenceParser(matcher, limit: sentence.upperBound)
        let before = clauses
        readSentence(sentence, &parser, wide: [])
        guard !wide.isEmpty, sentence.count <= ClauseSplitter.longestWide else { return }
        guard !isUnderstood(clauses[before.count...]) else { return }
        let strict = clauses
        // Without articles, what the rules refuse cannot be told from what they do not know: it stays refused.
        guard dividesWords || strict[before.count...].allSatisfy({ $0.meaning?.refused.isEmpty ?? true }) else {
            return
        }
        clauses = before
        readSentence(sentence, &parser, wide: wide)
        if !isUnderstood(clauses[before.count...]) { clauses = strict }
    }

    private mutating func readSentence(
        _ sentence: Range<Int>, _ parser: inout SentenceParser, wide: [Symbol]
    ) {
        var position = sentence.lowerBound
        var wasUnderstood = true
        while position < sentence.upperBound {
            let grammar = matcher.language.grammar
            let symbols =
                [grammar.clause] + (wasUnderstood ? [grammar.fragment] : [])
                + wide.filter { canBegin($0, at: position, in: sentence) }
            if let reading = longest(symbols, at: position, in: sentence, &parser, isWide: !wide.isEmpty) {
                clauses.append(Clause(tokens: position..<reading.end, meaning: reading.meaning))
                wasUnderstood = reading.meaning.refused.isEmpty
                position = reading.end
            } else if let end = linkEnd(at: position, in: sentence) {
                position = end
            } else if wasUnderstood, let aside = grammar.aside,
                let reading = longest([aside], at: position, in: sentence, &parser)
            {
                clauses.append(Clause(tokens: position..<reading.end, meaning: reading.meaning))
                position = reading.end
            } else {
                let end = nextLink(after: position, in: sentence)
                let start = wasUnderstood ? takeBackElliptic(position, in: sentence) : position
                appendUnknown(start..<end, joins: !wasUnderstood)
                wasUnderstood = false
                position = end
            }
        }
    }

    /// "Darken and wash the dog": a bare verb before words that were not understood shares their object.
    private mutating func takeBackElliptic(_ position: Int, in sentence: Range<Int>) -> Int {
        guard let last = clauses.last, last.meaning != nil, last.tokens.count == 1 else { return position }
        guard last.tokens.lowerBound >= sentence.lowerBound else { return position }
        clauses.removeLast()
        return last.tokens.lowerBound
    }

    private mutating func appendUnknown(_ tokens: Range<Int>, joins: Bool) {
        if joins, let last = clauses.last, last.meaning == nil {
            clauses[clauses.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
        } else {
            clauses.append(Clause(tokens: tokens, meaning: nil))
        }
    }

    /// A fragment with words around it only begins a sentence; a remark follows a mark, as "and" joins wishes.
    private func canBegin(_ symbol: Symbol, at position: Int, in sentence: Range<Int>) -> Bool {
        let grammar = matcher.language.grammar
        if position == sentence.lowerBound { return true }
        if symbol == grammar.wideFragment { return false }
        let tells = clauses.last?.meaning.map { !$0.told.isEmpty && $0.steps.isEmpty } ?? false
        return symbol != grammar.wideAside || !dividesWords || !matcher.tokens[position - 1].isWord || tells
    }

    /// Whether a clause may end there: at a mark, or, read widely, where words tell to do something.
    private func isClauseEnd(
        _ end: Int, in sentence: Range<Int>, _ parser: inout SentenceParser, isWide: Bool
    ) -> Bool {
        if end == sentence.upperBound || linkEnd(at: end, in: sentence) != nil { return true }
        return isWide && (parser.beginsCommand(at: end) || parser.turnsToWish(at: end))
    }

    private func longest(
        _ symbols: [Symbol], at start: Int, in sentence: Range<Int>, _ parser: inout SentenceParser,
        isWide: Bool = false
    ) -> Reading? {
        var best: Reading?
        for symbol in symbols {
            // What can be a wish is no mere remark, however far that would go.
            if !dividesWords, symbol == matcher.language.grammar.wideAside, best?.meaning.steps.isEmpty == false {
                continue
            }
            for reading in parser.readings(of: symbol, at: start) {
                guard isClauseEnd(reading.end, in: sentence, &parser, isWide: isWide) else { continue }
                // What is refused was so before, and what is described was not asked for.
                if isWide, !dividesWords, !reading.meaning.refused.isEmpty || !isAskedFor(reading.meaning) { continue }
                if let best, best.rank >= reading.rank { continue }
                best = reading
            }
        }
        return best
    }

    private var dividesWords: Bool { matcher.language.script.dividesWords }

    /// Whether there is something that its description can be of.
    private func isAskedFor(_ meaning: Meaning) -> Bool {
        meaning.described.isEmpty || meaning.canBeDescribed || clauses.contains { $0.meaning?.canBeDescribed ?? false }
    }

    private func linkEnd(at position: Int, in sentence: Range<Int>) -> Int? {
        guard matcher.terminals[position].contains(.link) else { return nil }
        return matcher.ends(of: .link, at: position).first { $0 <= sentence.upperBound }
    }

    private func nextLink(after position: Int, in sentence: Range<Int>) -> Int {
        (position + 1..<sentence.upperBound).first { linkEnd(at: $0, in: sentence) != nil } ?? sentence.upperBound
    }
}

extension Meaning {
    fileprivate var canBeDescribed: Bool { steps.contains(where: \.canBeDescribed) }
}
