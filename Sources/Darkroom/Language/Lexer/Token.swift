/// A word, a number or a mark of a prompt, and where it stands.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Letters, or one ideograph.
        case word
        /// Digits with at most one decimal point.
        case number(Double)
        /// Anything else that is not blank: punctuation, symbols, one emoji, a line break.
        case mark
    }

    let kind: Kind
    /// Lower case, full-width forms made narrow, invisible characters and curly apostrophes gone.
    let text: String
    /// Where it stands in the prompt, as written.
    let range: Range<String.Index>

    /// Whether a word begins with a capital.
    var isCapitalized = false

    var isWord: Bool { kind == .word }
    var isPictograph: Bool { kind == .mark && text.unicodeScalars.first?.isPictograph == true }
    var number: Double? { if case .number(let value) = kind { value } else { nil } }
}
