/// A terminal or a category of a grammar, by number.
struct Symbol: Sendable, Hashable {
    var number: Int

    /// Digits.
    static let number = Symbol(number: 0)
    /// A noun phrase whose last word is unknown.
    static let thing = Symbol(number: 1)
    /// What ends a sentence.
    static let stop = Symbol(number: 2)
    /// What joins clauses and the items of a list.
    static let link = Symbol(number: 3)

    /// Words between quotation marks.
    static let quoted = Symbol(number: 4)
    /// The name of a colour, from the list of colours.
    static let color = Symbol(number: 5)

    /// A single word that the lexicon does not know: part of the name of a thing.
    static let word = Symbol(number: 6)
    /// A word that is never part of a name: it joins others, or tells what to do.
    static let closed = Symbol(number: 7)
    /// A single word of whatever sense, but for those that the lexicon bars from it.
    static let any = Symbol(number: 8)
    /// Words of whatever sense, as many as there are, but for those that the lexicon bars from it.
    static let free = Symbol(number: 9)

    /// As ``any``, and no proper name.
    static let trait = Symbol(number: 10)

    /// As ``free``, in what describes a scene.
    static let scenic = Symbol(number: 12)
    /// The name of a colour in several words: "deep red".
    static let hue = Symbol(number: 11)

    /// As ``free``, and with marks and words that join, up to where a new wish begins: what is to come of an edit.
    static let outcome = Symbol(number: 13)
    /// The same of what a picture is to look like.
    static let depiction = Symbol(number: 14)
    /// The same of what somebody tells beside all wishes.
    static let telling = Symbol(number: 15)

    /// Terminals that every grammar has.
    static let builtIn = [
        "number", "thing", "stop", "link", "quoted", "color", "word", "closed", "any", "free", "trait", "hue", "scenic",
        "outcome", "depiction", "telling",
    ]
    /// Those that stand for words of whatever sense, by name.
    static let wild = [
        "any": any, "free": free, "trait": trait, "scenic": scenic, "outcome": outcome, "depiction": depiction,
        "telling": telling,
    ]

    /// Whether it stands for words across the marks between them.
    var isOpenEnded: Bool { self == .outcome || self == .depiction || self == .telling }
}

/// A set of symbols.
struct SymbolSet: Sendable, Hashable {
    private var bits: [UInt64] = []

    mutating func insert(_ symbol: Symbol) {
        let index = symbol.number / 64
        while bits.count <= index { bits.append(0) }
        bits[index] |= 1 << UInt64(symbol.number % 64)
    }

    mutating func remove(_ symbol: Symbol) {
        let index = symbol.number / 64
        if index < bits.count { bits[index] &= ~(1 << UInt64(symbol.number % 64)) }
    }

    mutating func formUnion(_ other: SymbolSet) {
        while bits.count < other.bits.count { bits.append(0) }
        for index in other.bits.indices { bits[index] |= other.bits[index] }
    }

    func contains(_ symbol: Symbol) -> Bool {
        let index = symbol.number / 64
        return index < bits.count && bits[index] & (1 << UInt64(symbol.number % 64)) != 0
    }

    func intersects(_ other: SymbolSet) -> Bool {
        zip(bits, other.bits).contains { $0 & $1 != 0 }
    }
}
