/// Finds every phrase of the lexicon in a prompt.
struct PhraseMatcher {
    let language: Language
    let tokens: [Token]
    let quotations: [Quotation]
    /// By first token, the longest first.
    private(set) var edges: [[PhraseEdge]] = []
    /// The terminals that begin at each token.
    private(set) var terminals: [SymbolSet] = []
    /// Whether the lexicon has no sense for the token on its own.
    private(set) var isUnknown: [Bool] = []
    /// The words that each token can stand for.
    private let readings: [[Int]]
    private let isMisspelt: [Bool]
    private var covered: Set<Int> = []
    /// Where the language has no blanks: by token, how far the longest phrase goes that begins there, reading from the left;
    /// 0 within such a phrase.
    private var segments: [Int] = []

    init(_ language: Language, _ tokens: [Token], quotations: [Quotation] = []) {
        self.language = language
        self.tokens = tokens
        self.quotations = quotations
        var memory: [String: [Int]] = [:]
        var readings: [[Int]] = []
        var isMisspelt: [Bool] = []
        for token in tokens {
            let exact = language.words[token.text] ?? language.words[unstretched: token.text]
            isMisspelt.append(exact == nil)
            if let exact {
                readings.append([exact])
            } else if let known = memory[token.text] {
                readings.append(known)
            } else {
                let found = token.isWord ? language.words.wordsResembling(token.text) : []
                memory[token.text] = found
                readings.append(found)
            }
        }
        self.readings = readings
        self.isMisspelt = isMisspelt
        for start in tokens.indices { match(at: start) }
        for quotation in quotations { mark(quotation) }
        covered = coveredTokens()
        segments = longestPhrases()
        markItems()
        markThings()
    }

    /// The numbers of a list, "1. … 2. …", divide it like full stops.
    private mutating func markItems() {
        var expected = 1.0
        for index in tokens.indices.dropLast() where [".", ")", "、"].contains(tokens[index + 1].text) {
            guard tokens[index].number == expected, expected > 1 || beginsList(index) else { continue }
            if index > 0 {
                edges[index].append(PhraseEdge(symbol: .stop, meaning: .empty, end: index + 1, corrections: 0))
                terminals[index].insert(.stop)
            }
            expected += 1
        }
    }

    /// Whether a list can begin there: at the start, or after a mark that announces it, not within a ratio.
    private func beginsList(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let announces = [":", ".", "。", ";", "\n"].contains(tokens[index - 1].text)
        return announces && (index < 2 || tokens[index - 2].number == nil)
    }

    /// The most words that a noun phrase with an unknown word has.
    static let longestThing = 12

    /// Whether the token is a word that the lexicon does not have, even if it resembles one that it has, or has only in
    /// roles whose words may be parts of names.
    func canBeName(_ index: Int) -> Bool {
        guard tokens[index].isWord, !covered.contains(index) else { return false }
        if isUnknown[index] || isMisspelt[index] { return true }
        return edges[index].allSatisfy { $0.end > index + 1 || language.naming.contains($0.symbol) }
    }

    /// Whether the token is a word, and no phrase of the barred roles begins with it; where it may stand for words across
    /// marks, the marks too.
    ///
    /// - Parameter new: Roles that are barred but where the word is of something in the picture.
    private func mayStand(_ index: Int, as symbol: Symbol, but barred: SymbolSet, new: SymbolSet) -> Bool {
        if quotations.contains(where: { $0.tokens.contains(index) }) { return false }
        if symbol.isOpenEnded, !tokens[index].isWord { return !terminals[index].contains(.stop) }
        guard tokens[index].isWord else { return false }
        var phrases = edges[index].filter { $0.corrections == 0 }
        // What looks like a barred word within a longer one is none: 走 in 走廊.
        if symbol.isOpenEnded, !language.script.dividesWords {
            phrases.removeAll { $0.end < segments[index] || segments[index] == 0 }
        }
        if phrases.contains(where: { barred.contains($0.symbol) }) { return false }
        return isInPicture(index) || !phrases.contains { new.contains($0.symbol) }
    }

    /// Whether the word belongs to a noun phrase with a definite article: it speaks of what is there.
    private func isInPicture(_ index: Int) -> Bool {
        for before in (max(0, index - 4)..<index).reversed() {
            guard tokens[before].isWord else { return false }
            if edges[before].contains(where: { language.definite.contains($0.symbol) }) { return true }
            if edges[before].contains(where: { language.apart.contains($0.symbol) }) { return false }
        }
        return false
    }

    /// Whether the token is written with a capital in a prompt that is not, and is no word of the lexicon.
    private func isProperName(_ index: Int) -> Bool {
        tokens[index].isCapitalized && isUnknown[index]
            && tokens.count { $0.isCapitalized } * 2 < tokens.count(where: \.isWord)
    }

    /// Where the language has no blanks, what a longer phrase covers is a word of its own, and none of a name.
    private func coveredTokens() -> Set<Int> {
        guard !language.script.dividesWords else { return [] }
        var covered: Set<Int> = []
        for start in edges.indices { covered.formUnion(start..<(edges[start].first?.end ?? start)) }
        return covered
    }

    /// Whether a word begins there that no noun phrase has: one that says something of it, or stands for one.
    func isFinite(_ index: Int) -> Bool {
        edges[index].contains { $0.corrections == 0 && language.finite.contains($0.symbol) }
    }

    /// The end of the longest phrase there that only accompanies a wish: "please".
    func endOfAccompaniment(_ start: Int) -> Int? {
        edges[start].first { $0.corrections == 0 && language.accompanying.contains($0.symbol) }?.end
    }

    /// Whether a word that joins begins there, and is no part of a longer word: 和 in 柔和.
    func isLink(_ index: Int) -> Bool {
        terminals[index].contains(.link) && (segments.isEmpty || segments[index] > 0)
    }

    /// Whether a stretch has a word that a terminal must have.
    func suffices(_ tokens: Range<Int>, for symbol: Symbol) -> Bool {
        guard let needed = language.needed[symbol] else { return true }
        return tokens.contains { index in
            // A single character within a longer word is no word.
            let isWithin = !segments.isEmpty && segments[index] != index + 1
            return edges[index].contains { edge in
                edge.corrections == 0 && needed.contains(edge.symbol) && (edge.end > index + 1 || !isWithin)
            }
        }
    }

    /// The longest phrase at each token, from the left.
    private func longestPhrases() -> [Int] {
        guard !language.script.dividesWords else { return [] }
        var result = Array(repeating: 0, count: tokens.count)
        var start = 0
        while start < tokens.count {
            let end = edges[start].first { $0.corrections == 0 }?.end ?? start + 1
            result[start] = end
            start = end
        }
        return result
    }

    /// Marks the tokens at which such a noun phrase begins, and the words that names are made of.
    private mutating func markThings() {
        var nextUnknown = Int.max
        for index in tokens.indices.reversed() {
            if !tokens[index].isWord { nextUnknown = Int.max }
            if canBeName(index) { terminals[index].insert(.word) }
            for (symbol, barred, new) in language.barred where mayStand(index, as: symbol, but: barred, new: new) {
                if symbol != .trait || !isProperName(index) { terminals[index].insert(symbol) }
            }
            if isUnknown[index] { nextUnknown = index }
            if nextUnknown != .max, nextUnknown < index + PhraseMatcher.longestThing { terminals[index].insert(.thing) }
        }
    }

    /// What is quoted ends no sentence.
    private mutating func mark(_ quotation: Quotation) {
        let start = quotation.tokens.lowerBound
        var meaning = Meaning()
        meaning.quotes = [quotation.text]
        let edge = PhraseEdge(symbol: .quoted, meaning: meaning, end: quotation.tokens.upperBound, corrections: 0)
        for index in quotation.tokens {
            terminals[index].remove(.stop)
            // 'COFFEE' is a text, and no brown.
            terminals[index].remove(.color)
            edges[index].removeAll { $0.symbol == .color }
        }
        edges[start].append(edge)
        terminals[start].insert(.quoted)
    }

    private mutating func match(at start: Int) {
        var found: [PhraseEdge] = []
        var symbols = SymbolSet()
        if let number = tokens[start].number {
            var meaning = Meaning()
            meaning.numbers = [number]
            found.append(PhraseEdge(symbol: .number, meaning: meaning, end: start + 1, corrections: 0))
            symbols.insert(.number)
        }
        if tokens[start].text.hasPrefix("#"), let color = NamedColor(tokens[start].text) {
            var meaning = Meaning()
            meaning.colors = [color]
            found.append(PhraseEdge(symbol: .color, meaning: meaning, end: start + 1, corrections: 0))
            symbols.insert(.color)
        }
        var paths = [(node: PhraseTrie.root, corrections: 0)]
        var end = start
        while !paths.isEmpty, end < tokens.count {
            var longer: [(node: Int, corrections: Int)] = []
            for path in paths {
                for word in readings[end] {
                    guard let node = language.phrases.next(path.node, word) else { continue }
                    let corrections = path.corrections + (isMisspelt[end] ? 1 : 0)
                    longer.append((node, corrections))
                    for sense in language.phrases.senses(node) {
                        symbols.insert(sense.symbol)
                        found.append(
                            PhraseEdge(
                                symbol: sense.symbol, meaning: sense.meaning.moved(to: start..<end + 1), end: end + 1,
                                corrections: corrections))
                    }
                }
            }
            paths = longer
            end += 1
        }
        // "deep red" is a colour of its own, and no red that is deep.
        let color = found.filter { $0.symbol == .color && $0.corrections == 0 }.map(\.end).max() ?? start
        if color > start + 1, found.contains(where: { language.shades.contains($0.symbol) }) {
            found.removeAll { $0.end < color && $0.symbol != .color }
        }
        for edge in found where edge.symbol == .color && edge.end > start + 1 {
            found.append(PhraseEdge(symbol: .hue, meaning: edge.meaning, end: edge.end, corrections: edge.corrections))
            symbols.insert(.hue)
        }
        if found.isEmpty, tokens[start].isPictograph, tokens.contains(where: \.isWord) {
            found.append(PhraseEdge(symbol: .link, meaning: .empty, end: start + 1, corrections: 0))
            symbols.insert(.link)
        }
        isUnknown.append(tokens[start].isWord && !found.contains { $0.end == start + 1 })
        edges.append(found.sorted { $0.end > $1.end })
        terminals.append(symbols)
    }

    /// The word that a misspelt token is read as.
    func correction(of index: Int) -> String? {
        guard isMisspelt[index], let word = readings[index].first, !isUnknown[index] else { return nil }
        return language.words.words[word]
    }

    /// The ends of the phrases of a terminal that begin at a token, longest first.
    func ends(of symbol: Symbol, at start: Int) -> [Int] {
        edges[start].filter { $0.symbol == symbol }.map(\.end)
    }
}

extension Meaning {
    /// The same, standing elsewhere in the prompt.
    fileprivate func moved(to tokens: Range<Int>) -> Meaning {
        guard !refused.isEmpty else { return self }
        var result = self
        result.refused = [tokens]
        return result
    }
}
