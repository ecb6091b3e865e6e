/// A line of a lexicon: what role its forms play, what they mean, and how they are written.
struct LexiconEntry: Sendable, Hashable {
    var role: String
    var note: MeaningNote
    /// Every form, inflected ones too, as the lexer cuts it.
    var forms: [[String]]
    var file: String
    var line: Int
}
