/// A phrase of the lexicon found in the prompt.
struct PhraseEdge: Sendable, Hashable {
    var symbol: Symbol
    var meaning: Meaning
    /// The token after it.
    var end: Int
    /// The misspelt words in it.
    var corrections: Int
}
