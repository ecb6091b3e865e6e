/// Words between quotation marks: what is to be written, not what is to be done.
struct Quotation: Sendable, Hashable {
    /// As written.
    var text: String
    /// The tokens in it.
    var tokens: Range<Int>

    /// The quotations of a prompt that have a word or a sign in them, in order; they are not nested.
    static func all(in prompt: String, _ tokens: [Token]) -> [Quotation] {
        var quotations: [Quotation] = []
        var position = prompt.startIndex
        while position < prompt.endIndex {
            guard let close = closing(of: position, in: prompt) else {
                position = prompt.index(after: position)
                continue
            }
            let inner = prompt.index(after: position)..<close
            let first = tokens.firstIndex { $0.range.lowerBound >= inner.lowerBound } ?? tokens.count
            let last = tokens.lastIndex { $0.range.upperBound <= inner.upperBound } ?? -1
            if first <= last { quotations.append(Quotation(text: String(prompt[inner]), tokens: first..<last + 1)) }
            position = prompt.index(after: close)
        }
        return quotations
    }

    /// Runs of words in capitals, which people type for what is to be written ("write HAPPY BIRTHDAY at the top"), with the
    /// numbers and marks among them; none where most of the prompt is in capitals.
    static func capitals(in prompt: String, _ tokens: [Token]) -> [Quotation] {
        let isLoud = tokens.map { token in
            let text = prompt[token.range]
            return token.isWord && text.count > 1 && text.allSatisfy(\.isUppercase)
        }
        guard isLoud.count(where: \.self) * 2 <= tokens.count(where: \.isWord) else { return [] }
        return runs(of: isLoud, atLeast: 1, in: prompt, tokens)
    }

    /// Runs of two words or more that begin with a capital ("write Happy Birthday Lena"), after the first word of the prompt.
    static func titles(in prompt: String, _ tokens: [Token]) -> [Quotation] {
        let isTitle = tokens.enumerated().map { index, token in
            let text = prompt[token.range]
            return index > 0 && token.isWord && text.first?.isUppercase == true
                && !text.dropFirst().contains(where: \.isUppercase)
        }
        return runs(of: isTitle, atLeast: 2, in: prompt, tokens)
    }

    /// What follows the first colon, up to the end of the sentence ("add a title at the top: Spring in Rome").
    static func afterColon(in prompt: String, _ tokens: [Token]) -> [Quotation] {
        guard let colon = tokens.firstIndex(where: { $0.text == ":" }) else { return [] }
        let end = tokens[(colon + 1)...].firstIndex { [".", ";", "\n", "。"].contains($0.text) } ?? tokens.count
        return quotation(of: colon + 1..<end, in: prompt, tokens).map { [$0] } ?? []
    }

    /// The words of a stretch, as if they were in quotation marks; `nil` where it is empty.
    static func quotation(of range: Range<Int>, in prompt: String, _ tokens: [Token]) -> Quotation? {
        guard let first = range.first, let last = range.last else { return nil }
        let text = prompt[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
        return Quotation(text: String(text), tokens: range)
    }

    /// Runs with so many of the words that are marked, and with the numbers and marks among them.
    private static func runs(
        of isMarked: [Bool], atLeast count: Int, in prompt: String, _ tokens: [Token]
    ) -> [Quotation] {
        var quotations: [Quotation] = []
        var start = 0
        while start < tokens.count {
            var end = start
            while end < tokens.count, isMarked[end] || tokens[end].number != nil || marks.contains(tokens[end].text) {
                end += 1
            }
            if isMarked[start..<end].count(where: \.self) >= count {
                let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
                quotations.append(Quotation(text: String(prompt[range]), tokens: start..<end))
            }
            start = max(end, start + 1)
        }
        return quotations
    }

    /// Those that belong to what is written in capitals.
    private static let marks: Set = ["!", "?", "%", "&", "+", "-", "$", "€", "£"]

    private static let pairs: [Character: Character] = [
        "\"": "\"", "“": "”", "„": "“", "‘": "’", "'": "'", "「": "」", "『": "』", "«": "»", "《": "》", "`": "`", "”": "”",
    ]

    /// Whether it is a letter of a word that may have an apostrophe: an ideograph is none.
    private static func isWritten(_ character: Character) -> Bool {
        character.isLetter && character.unicodeScalars.first?.isIdeograph == false
    }

    /// Where the quotation ends that begins at `start`; `nil` when none does. An apostrophe within a word opens and closes
    /// nothing.
    private static func closing(of start: String.Index, in prompt: String) -> String.Index? {
        guard let mark = pairs[prompt[start]] else { return nil }
        let isSingle = mark == "'" || mark == "’"
        if isSingle, start > prompt.startIndex, isWritten(prompt[prompt.index(before: start)]) { return nil }
        var index = prompt.index(after: start)
        while index < prompt.endIndex {
            if prompt[index] == mark {
                let next = prompt.index(after: index)
                let isInWord = isSingle && next < prompt.endIndex && isWritten(prompt[next])
                if !isInWord { return index }
            }
            index = prompt.index(after: index)
        }
        return nil
    }
}
