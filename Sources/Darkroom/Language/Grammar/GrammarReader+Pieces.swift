extension GrammarReader {
    /// The names, words in quotes (with the opening quote) and signs of a rule.
    static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var isQuoted = false
        var isNote = false
        func finish() {
            if !piece.isEmpty { pieces.append(piece) }
            piece = ""
        }
        for character in text {
            if character == "\"" {
                finish()
                isQuoted.toggle()
                if isQuoted { piece = "\"" }
            } else if isQuoted {
                piece.append(character)
            } else if character.isWhitespace {
                finish()
                isNote = isNote || pieces.last == "=>"
            } else if "()|".contains(character) || (!isNote && "?*".contains(character)) {
                finish()
                pieces.append(String(character))
                isNote = false
            } else {
                piece.append(character)
            }
        }
        finish()
        return pieces
    }
}
