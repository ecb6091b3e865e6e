/// A line of a lexicon: what role its forms play, what they mean, and how they are written.
struct LexiconEntry: Sendable, Hashable {
    var role: String
    var note: MeaningNote
    /// The forms that are listed, as the lexer cuts them.
    var forms: [[String]]
    /// The forms that follow from these by inflection.
    var inflectedForms: [[String]]
    var file: String
    var line: Int
}
