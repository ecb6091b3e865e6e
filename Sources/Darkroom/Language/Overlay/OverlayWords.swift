/// A phrase cut into words, with what stands in quotation marks kept as it is.
struct OverlayWords: Sendable {
    /// Small letters; a quotation is one word, ``mark``.
    let words: [String]
    let quotations: [String]

    /// What stands for a quotation.
    static let mark = "\u{FFFC}"

    private static let pairs: [Character: Character] = [
        "\"": "\"", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "‘": "’", "'": "'", "《": "》",
    ]

    init(_ phrase: String) {
        var text = ""
        var quotations: [String] = []
        var rest = phrase[...]
        while let character = rest.first {
            rest.removeFirst()
            // An apostrophe within a word is none that opens a quotation.
            let opens = character != "'" || text.last?.isLetter != true
            if opens, let closing = OverlayWords.pairs[character],
                let end = OverlayWords.end(of: rest, closing), end > rest.startIndex
            {
                quotations.append(String(rest[..<end]))
                rest = rest[rest.index(after: end)...]
                text += " \(OverlayWords.mark) "
            } else if ".:".contains(character) {
                // Part of a number only between digits.
                let isWithin = text.last?.isNumber == true && rest.first?.isNumber == true
                text.append(isWithin ? character : " ")
            } else {
                text.append(character)
            }
        }
        words = text.lowercased().split { character in
            !(character.isLetter || character.isNumber || "-'’&#%×.:".contains(character)
                || String(character) == OverlayWords.mark)
        }.map(String.init)
        self.quotations = quotations
    }

    /// Where a quotation ends: an apostrophe before a letter does not end it.
    private static func end(of text: Substring, _ closing: Character) -> Substring.Index? {
        text.indices.first { index in
            guard text[index] == closing else { return false }
            let next = text.index(after: index)
            return !"'’".contains(closing) || next == text.endIndex || !text[next].isLetter
        }
    }
}

extension Place {
    /// The place that words like “top right corner” name, where every one of them is such a word.
    init?(words: [String]) {
        var sides: Set<String> = []
        for word in words {
            switch word {
            case "top", "upper", "above": sides.insert("top")
            case "bottom", "lower", "below": sides.insert("bottom")
            case "left", "right": sides.insert(word)
            case "center", "centre", "middle", "centered", "centred": sides.insert("center")
            default: return nil
            }
        }
        if sides.count > 1 { sides.remove("center") }
        let name = ["top", "bottom", "left", "right", "center"].filter(sides.contains).joined(separator: " ")
        guard let place = Place(rawValue: name) else { return nil }
        self = place
    }
}
