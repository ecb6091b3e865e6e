/// Reads a phrase that asks for a thing of a library: `add three balloons at the top`, `A cat sitting on a table`.
struct ObjectReader: Sendable {
    let names: any ObjectNames

    /// A thing that is asked for.
    struct Wish: Sendable {
        var step: EditStep
        /// The words about it that are not carried out, in order.
        var left: [String]
    }

    private static let adding: Set<String> = ["add", "put", "place", "insert", "include", "stick"]
    private static let drawing: Set<String> = ["draw", "paint", "illustrate", "create", "generate", "show", "imagine"]
    /// Words that speak of what is in the picture: a phrase with them asks for more than a new thing.
    private static let editing: Set<String> = [
        "make", "change", "remove", "replace", "turn", "convert", "edit", "delete", "erase", "swap", "move", "crop",
        "rotate", "blur", "brighten", "darken", "instead", "its", "it", "this", "these", "those", "background", "style",
        "into", "keep", "without", "no", "not", "don't", "only", "fix", "restore", "enhance", "colorize", "recolor",
    ]
    private static let counts: [String: Double] = [
        "a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "some": 3, "several": 4, "few": 3, "couple": 2,
    ]
    /// Words that end the name of a thing.
    private static let ends: Set<String> = [
        "on", "in", "at", "with", "under", "near", "by", "over", "behind", "beside", "next", "above", "below", "of",
        "to",
        "from", "and", "who", "that", "which", "is", "are", "inside", "onto", "against", "between", "for", "around",
        "the",
    ]
    private static let places: Set<String> = [
        "top", "upper", "bottom", "lower", "left", "right", "center", "centre", "middle",
    ]
    private static let fillers: Set<String> = [
        "the", "a", "in", "at", "on", "to", "of", "image", "picture", "photo", "photograph", "scene", "corner", "side",
        "please", "here", "there", "hand", "part", "edge", "near", "me",
    ]

    /// An order to add a thing or to draw one.
    func order(_ phrase: OverlayWords) -> Wish? {
        var words = phrase.words[...]
        while let word = words.first, ["please", "and", "then", "also", "can", "could", "you"].contains(word) {
            words.removeFirst()
        }
        guard phrase.quotations.isEmpty, let verb = words.first else { return nil }
        let adds = ObjectReader.adding.contains(verb)
        guard adds || ObjectReader.drawing.contains(verb) else { return nil }
        words.removeFirst()
        if words.first == "me" { words.removeFirst() }
        // "Put the cat …" is about one that is there already.
        if ["add", "insert", "include"].contains(verb), words.first == "the" { words.removeFirst() }
        return wish(Array(words), isIllustration: !adds)
    }

    /// A description of a scene whose main noun, the first, is a thing.
    func scene(_ phrase: OverlayWords) -> Wish? {
        guard phrase.quotations.isEmpty, let first = phrase.words.first,
            ObjectReader.counts[first] != nil || names.item(named: first) != nil
        else { return nil }
        return wish(phrase.words, isIllustration: true)
    }

    private func wish(_ words: [String], isIllustration: Bool) -> Wish? {
        guard !words.contains(where: ObjectReader.editing.contains) else { return nil }
        var start = 0
        var count = 1.0
        while start < words.count, let number = ObjectReader.counts[words[start]] ?? ObjectReader.number(words[start]) {
            count = max(count, number)
            start += 1
        }
        if start < words.count, words[start] == "of", start > 0 { start += 1 }
        // The name ends where a preposition or a verb begins; what comes before its known part describes it.
        let end =
            words[start...].firstIndex { word in
                ObjectReader.ends.contains(word) || word.hasSuffix("ing") && names.item(named: word) == nil
            } ?? words.count
        guard end > start else { return nil }
        // "A cup of coffee" is one name.
        let isPair = end + 1 < words.count && words[end] == "of"
        let found = (isPair ? thing(words, start..<(end + 2)) : nil) ?? thing(words, start..<end)
        guard let (item, from, to) = found else { return nil }
        let described = Array(words[start..<from])
        guard described.count <= 3 else { return nil }
        var step = EditStep("object", isIllustration ? "illustrate" : "add", words: ["item": item])
        if count > 1 { step.arguments["count"] = min(12, count) }
        let rest = Array(words[to...])
        let place = rest.filter(ObjectReader.places.contains)
        if !rest.isEmpty, rest.allSatisfy({ ObjectReader.places.contains($0) || ObjectReader.fillers.contains($0) }) {
            if let named = Place(words: place) { step.words["place"] = named.rawValue }
            return Wish(step: step, left: described)
        }
        return Wish(step: step, left: described + rest)
    }

    /// The longest known name that ends where the words do, or before a verb in the third person ("a cat sits on …").
    private func thing(_ words: [String], _ range: Range<Int>) -> (item: String, from: Int, to: Int)? {
        for to in [range.upperBound, range.upperBound - 1] where to > range.lowerBound {
            if to < range.upperBound, !words[to].hasSuffix("s") { continue }
            for from in range.lowerBound..<to {
                if let item = names.item(named: words[from..<to].joined(separator: " ")) { return (item, from, to) }
            }
        }
        return nil
    }

    private static func number(_ word: String) -> Double? {
        Int(word).flatMap { (1...12).contains($0) ? Double($0) : nil }
    }
}
