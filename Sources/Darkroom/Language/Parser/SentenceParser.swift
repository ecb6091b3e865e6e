/// Reads the tokens of one sentence with the grammar, top-down, remembering every (category, start) it has tried
/// (memoised recursive descent, Norvig 1991).
struct SentenceParser {
    private let matcher: PhraseMatcher
    private let grammar: Grammar
    private let limit: Int
    private var memory: [Key: [Reading]] = [:]

    private struct Key: Hashable {
        var symbol: Symbol
        var start: Int
    }

    /// How often a part that repeats is taken at most: longer lists are read as several.
    private static let mostRepetitions = 8
    /// The most tokens of a phrase: no clause that anyone means is longer.
    private static let longestPhrase = 96
    /// The most words that ``Symbol/free`` stands for.
    private static let longestRun = 16
    /// Ways to understand the same tokens as the same category that are kept.
    private static let mostReadings = 3

    /// - Parameter limit: The token after the sentence.
    init(_ matcher: PhraseMatcher, limit: Int) {
        self.matcher = matcher
        self.grammar = matcher.language.grammar
        self.limit = limit
    }

    /// Every way to read a category from `start` on, at most ``mostReadings`` with the same end.
    mutating func readings(of symbol: Symbol, at start: Int) -> [Reading] {
        guard start < limit else { return [] }
        if symbol == .thing { return things(at: start) }
        if symbol == .word {
            guard matcher.canBeName(start) else { return [] }
            return [Reading(end: start + 1, meaning: .empty, cost: Reading.costOfWord)]
        }
        if symbol == .any || symbol == .trait {
            guard matcher.terminals[start].contains(symbol) else { return [] }
            return [Reading(end: start + 1, meaning: .empty, cost: Reading.costOfAny)]
        }
        if symbol == .free || symbol == .scenic { return runs(of: symbol, at: start) }
        if symbol.isOpenEnded {
            let key = Key(symbol: symbol, start: start)
            if let known = memory[key] { return known }
            let result = openRuns(of: symbol, at: start)
            memory[key] = result
            return result
        }
        if grammar.isTerminal(symbol) { return phrases(of: symbol, at: start) }
        guard canBegin(symbol, at: start) else { return [] }
        let key = Key(symbol: symbol, start: start)
        if let known = memory[key] { return known }
        var result: [Reading] = []
        for production in grammar.productions(of: symbol) {
            for reading in readings(of: production, at: start) { insert(reading, into: &result) }
        }
        memory[key] = result
        return result
    }

    private func canBegin(_ symbol: Symbol, at start: Int) -> Bool {
        grammar.first[symbol.number].intersects(matcher.terminals[start])
    }

    private func phrases(of symbol: Symbol, at start: Int) -> [Reading] {
        guard matcher.terminals[start].contains(symbol) else { return [] }
        return matcher.edges[start].compactMap { edge in
            guard edge.symbol == symbol, edge.end <= limit else { return nil }
            return Reading(end: edge.end, meaning: edge.meaning, cost: edge.corrections * Reading.costOfCorrection)
        }
    }

    /// The longest run of words that may stand for anything, up to where a wish begins, and every shorter one.
    private mutating func runs(of symbol: Symbol, at start: Int) -> [Reading] {
        var result: [Reading] = []
        var end = start
        while end < min(limit, start + SentenceParser.longestRun), matcher.terminals[end].contains(symbol) {
            if end > start, turnsToWish(at: end) { break }
            end += 1
            result.append(Reading(end: end, meaning: .empty, cost: (end - start) * Reading.costOfAny))
        }
        return result
    }

    /// The run of words and marks that may stand for anything, up to the end of the sentence, to where a new wish begins, or
    /// else to the last mark before a word that is none of it.
    private mutating func openRuns(of symbol: Symbol, at start: Int) -> [Reading] {
        if beginsCommand(at: start) { return [] }
        var end = start
        var lastLink = start
        let last = min(limit, start + SentenceParser.longestPhrase)
        while end < last, matcher.terminals[end].contains(symbol) {
            if matcher.isLink(end) {
                lastLink = end
                guard end > start, !beginsWish(after: end) else { break }
            } else if end > start, commandsIt(end) || turnsToWish(at: end) {
                break
            }
            end += 1
        }
        if end < limit, !matcher.isLink(end), !commandsIt(end), !turnsToWish(at: end) {
            // What is to come of an edit is said to its end, what is told may end before a wish.
            guard symbol == .telling else { return [] }
            end = lastLink
        }
        guard end > start, matcher.suffices(start..<end, for: symbol) else { return [] }
        return [Reading(end: end, meaning: .empty, cost: (end - start) * Reading.costOfAny)]
    }

    /// Whether a clause begins there that tells to do something to what was spoken of: "tone it down".
    private mutating func commandsIt(_ start: Int) -> Bool {
        let next = start + 1
        guard next < limit, matcher.edges[next].contains(where: { $0.meaning.pending.target == .same }) else {
            return false
        }
        return beginsCommand(at: start)
    }

    /// Whether a clause begins there with a word that tells to do something.
    mutating func beginsCommand(at start: Int) -> Bool {
        guard matcher.edges[start].contains(where: { matcher.language.imperatives.contains($0.symbol) }) else {
            return false
        }
        return readings(of: grammar.clause, at: start).contains { $0.end > start + 1 && $0.meaning.refused.isEmpty }
    }

    /// Whether a wish begins there after a word that only accompanies it: "… so please make it darker".
    mutating func turnsToWish(at start: Int) -> Bool {
        guard let end = matcher.endOfAccompaniment(start), end < limit else { return false }
        return beginsWish(after: end)
    }

    /// Whether what follows the words that join is a clause of its own, or tells to do something. A word that could be an
    /// adjective goes on with what was said: "with fine hatching and smooth shading".
    private mutating func beginsWish(after link: Int) -> Bool {
        var start = link
        while start < limit, let end = matcher.ends(of: .link, at: start).first ?? matcher.endOfAccompaniment(start) {
            start = min(end, limit)
        }
        guard start < limit else { return true }
        if matcher.edges[start].contains(where: { matcher.language.imperatives.contains($0.symbol) }) { return true }
        let dividesWords = matcher.language.script.dividesWords
        if dividesWords, matcher.terminals[start].contains(.trait) { return false }
        // In characters, or in words.
        let shortest = dividesWords ? 2 : 1
        return readings(of: grammar.clause, at: start).contains { reading in
            let meaning = reading.meaning
            return reading.end > start + shortest
                && !(meaning.steps.isEmpty && meaning.refused.isEmpty && meaning.protected.isEmpty)
        }
    }

    /// Noun phrases whose last word is unknown: what can be talked of and not be found in a picture.
    private func things(at start: Int) -> [Reading] {
        var result: [Reading] = []
        var end = start
        while end < min(limit, start + PhraseMatcher.longestThing), matcher.tokens[end].isWord {
            if matcher.terminals[end].contains(.link) || matcher.isFinite(end) { break }
            end += 1
            guard matcher.isUnknown[end - 1] else { continue }
            var meaning = Meaning()
            meaning.refused = [start..<end]
            result.append(Reading(end: end, meaning: meaning, cost: Reading.costOfThing + end - start))
        }
        return result
    }

    private mutating func readings(of production: Grammar.Production, at start: Int) -> [Reading] {
        var states = [Reading(end: start, meaning: .empty, cost: 0)]
        for part in production.parts {
            var after: [Reading] = part.isOptional ? states : []
            var frontier = states
            for _ in 0..<(part.repeats ? SentenceParser.mostRepetitions : 1) where !frontier.isEmpty {
                var extended: [Reading] = []
                for state in frontier {
                    for reading in readings(of: part.symbol, at: state.end) {
                        guard reading.end - start <= SentenceParser.longestPhrase else { continue }
                        guard let longer = state.followed(by: reading) else { continue }
                        insert(longer, into: &extended)
                    }
                }
                // What was reached before with fewer repetitions has been gone on from already.
                frontier = extended.filter { insert($0, into: &after) }
            }
            states = after
            if states.isEmpty { return [] }
        }
        return states.compactMap { $0.closed(by: production.note, from: start) }
    }

    /// Keeps the cheapest readings of each end.
    ///
    /// - Returns: Whether the reading is new, and kept.
    @discardableResult
    private func insert(_ reading: Reading, into readings: inout [Reading]) -> Bool {
        var count = 0
        var worst = -1
        for index in readings.indices where readings[index].end == reading.end {
            if readings[index].meaning == reading.meaning {
                readings[index].cost = min(readings[index].cost, reading.cost)
                return false
            }
            count += 1
            if worst < 0 || readings[index].burden > readings[worst].burden { worst = index }
        }
        if count < SentenceParser.mostReadings {
            readings.append(reading)
            return true
        }
        guard readings[worst].burden > reading.burden else { return false }
        readings[worst] = reading
        return true
    }
}
