/// One way to understand a stretch of tokens.
struct Reading: Sendable, Hashable {
    /// The token after it.
    var end: Int
    var meaning: Meaning
    /// Less is better: misspelt words, and nouns that are not known.
    var cost: Int

    static let costOfCorrection = 1
    static let costOfThing = 100
    /// Asking for the opposite of what has none is preferred: "less contrast and grain" does not ask for grain.
    static let costOfRefusal = -1
}
