/// Phrase-structure rules over the roles of a lexicon.
struct Grammar: Sendable {
    /// One alternative of a category: parts in order, and what the whole adds to their meaning.
    struct Production: Sendable {
        var parts: [Part]
        var note: MeaningNote
    }

    struct Part: Sendable {
        var symbol: Symbol
        var isOptional = false
        var repeats = false
    }

    /// The name of each symbol: terminals first, then categories.
    var names: [String]
    var terminalCount: Int
    /// By category, counted from the first category.
    var productions: [[Production]]
    /// The terminals that each symbol can begin with.
    var first: [SymbolSet]
    /// A whole clause.
    var clause: Symbol
    /// What stands for a clause, and only where the words before it were understood.
    var fragment: Symbol
    /// A value of `--no`.
    var term: Symbol
    /// The beginning of a clause ("make it …") that is left out when the rest is named as not understood.
    var opening: Symbol
    /// The end that is left out likewise ("… please").
    var closing: Symbol
    /// A name of a part of the picture, alone.
    var region: Symbol
    /// Any part of the picture that can be found, alone: a region, everything but one, a thing told by its colour.
    var findable: Symbol
    /// What only describes or explains, and is read so where it is no clause; `nil` where the grammar has none.
    var aside: Symbol?
    /// What is tried where words are left that the categories above do not read; empty where the grammar has none.
    var wide: [Symbol] = []
    /// Of these, what stands for a clause, and what only describes or tells.
    var wideFragment: Symbol?
    var wideAside: Symbol?

    func isTerminal(_ symbol: Symbol) -> Bool { symbol.number < terminalCount }

    func productions(of symbol: Symbol) -> [Production] { productions[symbol.number - terminalCount] }
}
