/// What the lexer asks of a character.
extension Unicode.Scalar {
    var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

    var isDigit: Bool { value >= 0x30 && value <= 0x39 }

    var isLetter: Bool {
        if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        if properties.isAlphabetic { return true }
        return properties.generalCategory == .nonspacingMark && !isInvisible
    }

    var isIdeograph: Bool {
        // The ideographs proper, without asking Unicode's tables.
        if (0x4E00...0x9FEF).contains(value) { return true }
        return value > 0x2E7F && properties.isIdeographic
    }

    /// Whether it is white space; there is none above the ideographic blank.
    var isBlank: Bool {
        if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
        return value <= 0x3000 && properties.isWhitespace
    }

    var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{02BC}" }

    var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" || self == "\u{2212}" }

    var isPictograph: Bool { value > 0xFF && (properties.isEmoji || properties.generalCategory == .otherSymbol) }

    var isEmojiJoiner: Bool { self == "\u{200D}" || self == "\u{FE0F}" || self == "\u{20E3}" }

    /// Zero-width characters, selectors and marks of direction.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: false
        }
    }

    /// What stands in a prompt without a meaning of its own: quotation marks, markdown marks, invisible characters.
    var isTransparent: Bool {
        switch self {
        case "\"", "'", "`", "*", "_", "~", "\u{2018}"..."\u{201F}", "«", "»", "‹", "›", "「", "」", "『", "』", "《", "》":
            true
        default: isInvisible
        }
    }

    /// A full-width Latin letter, digit or mark as the narrow one; every other scalar as it is.
    var narrow: Unicode.Scalar {
        guard value >= 0xFF01, value <= 0xFF5E else { return self }
        return Unicode.Scalar(value - 0xFEE0) ?? self
    }
}
