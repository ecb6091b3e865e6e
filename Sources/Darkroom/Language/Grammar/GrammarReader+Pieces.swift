extension GrammarReader {
    /// The names, words in quotes (with the opening quote) and signs of a rule.
    static func pieces(of text: [UInt8]) -> [String] {
        var pieces: [String] = []
        var piece: [UInt8] = []
        var isQuoted = false
        var isNote = false
        func finish() {
            if !piece.isEmpty { pieces.append(piece[...].text) }
            piece.removeAll(keepingCapacity: true)
        }
        for byte in text {
            if byte == UInt8(ascii: "\"") {
                finish()
                isQuoted.toggle()
                if isQuoted { piece.append(byte) }
            } else if isQuoted {
                piece.append(byte)
            } else if byte.isBlank {
                finish()
                isNote = isNote || pieces.last == "=>"
            } else if isSign(byte) || (!isNote && isQuantifier(byte)) {
                finish()
                pieces.append(String(Unicode.Scalar(byte)))
                isNote = false
            } else {
                piece.append(byte)
            }
        }
        finish()
        return pieces
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|")
    }

    private static func isQuantifier(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == UInt8(ascii: "*") }
}
