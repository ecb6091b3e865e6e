/// A prompt that says what should be done to something, put as an order to do it.
///
/// "Could I have the colours boosted a bit" → "boost the colours a bit"; "the sky should be replaced with stars" → "replace
/// the sky with stars". Nothing is left out but the words of these roles of a lexicon:
///
/// | role | such as | before or after the noun phrase |
/// | --- | --- | --- |
/// | `causative` | "I want", "could I have" | before; what is done follows the noun phrase |
/// | `passive` | "should be" | after; what is done follows |
/// | `passive.opening` | "could", "make sure that" | before |
/// | `passive.be` | "be", "is" | after, where one of these stands before |
///
/// What is done is a participle of a verb of the lexicon, as its inflections form it, or a word of the role `done`, whose
/// `verb:` is told instead. After a `passive` with a `verb:`, anything else is what the noun phrase is to be: "the sky should
/// be purple" → "make the sky purple".
struct Recasting {
    /// The most words between those that say that something is to be done and what is done: "should be slightly blurred".
    private static let longestManner = 3

    private let prompt: String
    private let matcher: PhraseMatcher
    private var pieces: [String] = []
    private var isRecast = false
    /// Whether the clause before was put as an order: "I want the colours boosted, the dog removed".
    private var isAfterOrder = false

    /// - Returns: the prompt with every such clause as an order; `nil` where it has none.
    static func orders(in prompt: String, _ matcher: PhraseMatcher) -> String? {
        var recasting = Recasting(prompt: prompt, matcher: matcher)
        var start = 0
        for index in matcher.tokens.indices where recasting.isMark(index) {
            recasting.readClause(start..<index)
            recasting.append(index..<index + 1)
            start = index + 1
        }
        recasting.readClause(start..<matcher.tokens.count)
        return recasting.isRecast ? recasting.pieces.joined(separator: " ") : nil
    }

    private init(prompt: String, matcher: PhraseMatcher) {
        self.prompt = prompt
        self.matcher = matcher
    }

    private mutating func readClause(_ clause: Range<Int>) {
        let next =
            isAfterOrder ? ordering(clause, from: clause.lowerBound, lead: clause.lowerBound..<clause.lowerBound) : nil
        guard let order = order(in: clause) ?? next else {
            isAfterOrder = false
            return append(clause)
        }
        append(order.lead)
        append(order)
        // "… and the dog removed"
        var rest = order.rest
        while let link = rest.first(where: matcher.isLink),
            let next = ordering(link + 1..<rest.upperBound, from: link + 1, lead: rest.lowerBound..<link + 1)
        {
            append(next.lead)
            append(next)
            rest = next.rest
        }
        append(rest)
    }

    private func order(in clause: Range<Int>) -> Order? {
        for index in clause {
            if let order = passive(at: index, in: clause) ?? causative(at: index, in: clause) { return order }
        }
        return nil
    }

    /// "I want | the colours | boosted | a bit"
    private func causative(at index: Int, in clause: Range<Int>) -> Order? {
        guard let end = edge(of: \.causative, at: index)?.end else { return nil }
        return ordering(end..<clause.upperBound, from: end, lead: clause.lowerBound..<index)
    }

    /// "the colours | should be | boosted | a bit", "could | the colours | be | boosted"
    private func passive(at index: Int, in clause: Range<Int>) -> Order? {
        if let said = edge(of: \.passive, at: index) {
            let start = endOfAccompaniment(clause.lowerBound..<index)
            return ordering(start..<index, said, done: said.end..<clause.upperBound, lead: clause.lowerBound..<start)
        }
        guard let said = edge(of: \.passiveOpening, at: index) else { return nil }
        for middle in said.end..<clause.upperBound {
            guard let end = edge(of: \.passiveBe, at: middle)?.end else { continue }
            return ordering(said.end..<middle, said, done: end..<clause.upperBound, lead: clause.lowerBound..<index)
        }
        return nil
    }

    /// A noun phrase, and then what is to be done to it.
    private func ordering(_ tokens: Range<Int>, from start: Int, lead: Range<Int>) -> Order? {
        guard start < tokens.upperBound else { return nil }
        for index in tokens.dropFirst() {
            guard let (verb, end) = order(index), canEnd(index - 1), end <= tokens.upperBound else { continue }
            return Order(lead: lead, verb: verb, object: start..<index, rest: end..<tokens.upperBound)
        }
        return nil
    }

    /// What is to be done follows its noun phrase at once, but for words that say how; where nothing is, the phrase that said
    /// so has a verb for what its noun phrase is to be: "the sky should be purple".
    private func ordering(_ object: Range<Int>, _ said: PhraseEdge, done: Range<Int>, lead: Range<Int>) -> Order? {
        guard let last = object.last, canEnd(last), !done.isEmpty else { return nil }
        for index in done.prefix(Recasting.longestManner) {
            guard let (verb, end) = order(index), end <= done.upperBound else { continue }
            return Order(
                lead: lead, verb: verb, object: object, manner: done.lowerBound..<index, rest: end..<done.upperBound)
        }
        guard let verb = said.verb, isShort(object) else { return nil }
        return Order(lead: lead, verb: verb, object: object, rest: done)
    }

    /// The verb that tells to do what the words there say is done, and the token after them.
    private func order(_ index: Int) -> (verb: String, end: Int)? {
        let token = matcher.tokens[index]
        guard token.isWord, !isQuoted(index) else { return nil }
        if let edge = edge(of: \.done, at: index), let verb = edge.verb { return (verb, edge.end) }
        return matcher.language.base(of: token.text).map { ($0, index + 1) }
    }

    /// Whether a noun phrase can end there: not with an article.
    private func canEnd(_ index: Int) -> Bool {
        isQuoted(index) || edge(of: \.determiners, at: index)?.end != index + 1
    }

    /// Whether it is a noun phrase without a clause in it: one that begins with an article, or has two words at most.
    private func isShort(_ object: Range<Int>) -> Bool {
        guard object.dropFirst().allSatisfy({ !matcher.isFinite($0) }) else { return false }
        return object.count <= 2 || edge(of: \.determiners, at: object.lowerBound) != nil
    }

    private func endOfAccompaniment(_ tokens: Range<Int>) -> Int {
        var start = tokens.lowerBound
        while start < tokens.upperBound, let end = matcher.endOfAccompaniment(start), end < tokens.upperBound {
            start = end
        }
        return start
    }

    private func edge(of role: KeyPath<Language, SymbolSet>, at index: Int) -> PhraseEdge? {
        let symbols = matcher.language[keyPath: role]
        return matcher.edges[index].first { $0.corrections == 0 && symbols.contains($0.symbol) }
    }

    private func isMark(_ index: Int) -> Bool { matcher.tokens[index].kind == .mark && !isQuoted(index) }

    private func isQuoted(_ index: Int) -> Bool { matcher.quotations.contains { $0.tokens.contains(index) } }

    private mutating func append(_ order: Order) {
        isRecast = true
        isAfterOrder = true
        pieces.append(order.verb)
        append(order.object)
        append(order.manner)
    }

    /// Words as they are written, with the quotation marks around them.
    private mutating func append(_ tokens: Range<Int>) {
        guard let first = tokens.first, let last = tokens.last else { return }
        var start = matcher.tokens[first].range.lowerBound
        var end = matcher.tokens[last].range.upperBound
        let before = first > 0 ? matcher.tokens[first - 1].range.upperBound : prompt.startIndex
        let after = last + 1 < matcher.tokens.count ? matcher.tokens[last + 1].range.lowerBound : prompt.endIndex
        while start > before, !prompt[prompt.index(before: start)].isWhitespace { start = prompt.index(before: start) }
        while end < after, !prompt[end].isWhitespace { end = prompt.index(after: end) }
        pieces.append(String(prompt[start..<end]))
    }
}

extension PhraseEdge {
    /// The verb of an order that its words are put as, `verb:` in the lexicon.
    fileprivate var verb: String? { meaning.pending.words["verb"] }
}

/// A clause in the order in which it is told to be done.
private struct Order {
    /// The words before it.
    var lead: Range<Int>
    var verb: String
    var object: Range<Int>
    /// How it is done, as far as it was said before what is done.
    var manner = 0..<0
    var rest: Range<Int>
}
