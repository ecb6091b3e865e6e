/// Cuts a text into tokens.
///
/// The same lexer reads prompts and lexicon files, so that a form of the lexicon always meets the prompt in the same
/// shape. Hyphens inside compounds are dropped (`black-and-white` is three words), quotation marks and markdown marks
/// are transparent, `'s` is the token `s`, each ideograph is a token, a line break is the mark `\n`, and the name of a
/// file with a picture is one word, see ``file``.
struct Lexer {
    private let scalars: String.UnicodeScalarView
    private var position: String.Index
    private var tokens: [Token] = []

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text)
        return lexer.read()
    }

    /// The same tokens with a comma for every blank between ideographs: where nobody needs blanks, one stands for a mark.
    static func dividing(_ tokens: [Token], of text: String) -> [Token] {
        var result: [Token] = []
        for token in tokens {
            if let last = result.last, last.range.upperBound < token.range.lowerBound, last.isIdeograph,
                token.isIdeograph
            {
                let gap = last.range.upperBound..<token.range.lowerBound
                if text[gap].allSatisfy(\.isWhitespace) {
                    result.append(Token(kind: .mark, text: ",", range: gap))
                }
            }
            result.append(token)
        }
        return result
    }

    private init(_ text: String) {
        scalars = text.unicodeScalars
        position = scalars.startIndex
    }

    private mutating func read() -> [Token] {
        while let scalar = current {
            if scalar.isLineBreak {
                take(.mark, "\n")
            } else if let end = Lexer.endOfFile(at: position, in: scalars) {
                tokens.append(Token(kind: .word, text: Lexer.file, range: position..<end))
                position = end
            } else if scalar.isTransparent || scalar.isBlank {
                position = scalars.index(after: position)
            } else if scalar.narrow.isDigit {
                readNumber()
            } else if scalar.isIdeograph {
                take(.word, String(scalar))
            } else if scalar.isLetter {
                readWord()
            } else if scalar.isHyphen {
                readHyphen()
            } else if scalar == "#", let end = hexEnd {
                tokens.append(
                    Token(kind: .mark, text: String(scalars[position..<end]).lowercased(), range: position..<end))
                position = end
            } else if scalar.isPictograph {
                readPictograph()
            } else {
                take(.mark, String(scalar.narrow))
            }
        }
        return tokens
    }

    private var current: Unicode.Scalar? { position < scalars.endIndex ? scalars[position] : nil }

    private func scalar(after index: String.Index) -> Unicode.Scalar? {
        let next = scalars.index(after: index)
        return next < scalars.endIndex ? scalars[next] : nil
    }

    /// The end of a colour that is written `#rrggbb`.
    private var hexEnd: String.Index? {
        guard let end = scalars.index(position, offsetBy: 7, limitedBy: scalars.endIndex) else { return nil }
        let isEnd = end == scalars.endIndex || !scalars[end].isLetter && !scalars[end].isDigit
        return isEnd && scalars[position..<end].dropFirst().allSatisfy { $0.properties.isASCIIHexDigit } ? end : nil
    }

    private mutating func take(_ kind: Token.Kind, _ text: String) {
        let start = position
        position = scalars.index(after: position)
        tokens.append(Token(kind: kind, text: text, range: start..<position))
    }

    private mutating func readNumber() {
        let start = position
        var text = ""
        var hasPoint = false
        while let scalar = current?.narrow {
            if scalar == ".", !hasPoint, self.scalar(after: position)?.narrow.isDigit == true {
                hasPoint = true
            } else if !scalar.isDigit {
                break
            }
            text.unicodeScalars.append(scalar)
            position = scalars.index(after: position)
        }
        tokens.append(Token(kind: .number(Double(text) ?? .infinity), text: text, range: start..<position))
    }

    private mutating func readWord() {
        let start = position
        var text = ""
        while let scalar = current, !scalar.isIdeograph {
            if scalar.isApostrophe {
                guard let next = self.scalar(after: position), next.isLetter, !next.isIdeograph else { break }
                text.append("'")
            } else if scalar.isLetter {
                if scalar.isASCII {
                    text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20)))
                } else {
                    text.append(scalar.narrow.properties.lowercaseMapping)
                }
            } else if !scalar.isInvisible {
                break
            }
            position = scalars.index(after: position)
        }
        appendWord(text, start..<position)
    }

    /// A word, its possessive or contracted `'s` split off.
    private mutating func appendWord(_ text: String, _ range: Range<String.Index>) {
        let first = scalars[range.lowerBound]
        let isCapitalized = first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
        guard text.utf8.last == UInt8(ascii: "s"), text.hasSuffix("'s"), text.count > 2 else {
            return tokens.append(Token(kind: .word, text: text, range: range, isCapitalized: isCapitalized))
        }
        var split = scalars.index(before: range.upperBound)
        while !scalars[split].isApostrophe { split = scalars.index(before: split) }
        tokens.append(
            Token(
                kind: .word, text: String(text.dropLast(2)), range: range.lowerBound..<split,
                isCapitalized: isCapitalized))
        tokens.append(Token(kind: .word, text: "s", range: split..<range.upperBound))
    }

    /// A hyphen joins a compound, or is a mark: a dash, a minus.
    private mutating func readHyphen() {
        let before = position > scalars.startIndex ? scalars[scalars.index(before: position)] : " "
        let after = scalar(after: position) ?? " "
        // Between ideographs and digits it is a minus: 对比度-10.
        let isAlphabetic = !before.isIdeograph && !after.isIdeograph
        let joins =
            isAlphabetic
            && ((before.isLetter && (after.isLetter || after.isDigit)) || (before.isDigit && after.isLetter))
        if joins {
            position = scalars.index(after: position)
        } else {
            take(.mark, "-")
        }
    }

    /// One emoji, with the joiners, modifiers and selectors that belong to it.
    private mutating func readPictograph() {
        let start = position
        var text = ""
        var joined = false
        while let scalar = current {
            let belongs = text.isEmpty || joined || scalar.properties.isEmojiModifier || scalar.isEmojiJoiner
            guard belongs else { break }
            joined = scalar == "\u{200D}"
            if scalar.value != 0xFE0F { text.unicodeScalars.append(scalar) }
            position = scalars.index(after: position)
        }
        tokens.append(Token(kind: .mark, text: text, range: start..<position))
    }
}

extension Token {
    fileprivate var isIdeograph: Bool { isWord && text.unicodeScalars.allSatisfy(\.isIdeograph) }
}
