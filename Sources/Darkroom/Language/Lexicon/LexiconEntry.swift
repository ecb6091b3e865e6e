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

extension LexiconEntry {
    /// The names of colours, from the list of colours.
    static func colors(in language: String) -> [LexiconEntry] {
        ColorList.builtIn.compactMap { row in
            guard let names = row.spoken[language], !names.isEmpty else { return nil }
            var note = MeaningNote()
            note.meaning.colors = [row.color]
            let forms = names.map { Lexer.tokens(of: $0).map(\.text) }
            return LexiconEntry(
                role: "color", note: note, forms: forms, inflectedForms: [], file: "colors", line: 0)
        }
    }
}
