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
    /// 薄荷绿色 for 薄荷绿: the name with the word for colours; `nil` where it has that, or is none of several characters.
    private static func long(_ name: String) -> String? {
        guard !name.hasSuffix("色"), name.unicodeScalars.allSatisfy(\.isIdeograph), name.count > 1 else { return nil }
        return name + "色"
    }

    /// The names of colours, from the list of colours.
    static func colors(in language: String) -> [LexiconEntry] {
        let listed = Set(ColorList.builtIn.flatMap { $0.spoken[language] ?? [] })
        return ColorList.builtIn.compactMap { row in
            guard let names = row.spoken[language], !names.isEmpty else { return nil }
            var note = MeaningNote()
            note.meaning.colors = [row.color]
            let long = names.compactMap(long).filter { !listed.contains($0) }
            let forms = (names + long).map { Lexer.tokens(of: $0).map(\.text) }
            return LexiconEntry(
                role: "color", note: note, forms: forms, inflectedForms: [], file: "colors", line: 0)
        }
    }
}
