/// Reads a phrase that asks for a text in quotation marks, such as `add the text "SALE" in white at the bottom`.
///
/// Strict: a word that says nothing about a text makes it another phrase.
struct TextReader: Sendable {
    private static let verbs: Set<String> = [
        "add", "write", "put", "place", "insert", "overlay", "print", "include", "type", "caption", "label", "title",
    ]
    private static let nouns: Set<String> = [
        "text", "caption", "title", "words", "word", "heading", "headline", "lettering", "letters", "label", "line",
        "slogan", "message", "sentence", "quote", "quotation", "name", "date", "number", "phrase", "watermark",
        "subtitle", "font", "type", "typeface", "color", "colour",
    ]
    private static let fillers: Set<String> = [
        "the", "a", "an", "some", "in", "at", "on", "to", "of", "with", "onto", "over", "across", "into", "that",
        "which",
        "says", "saying", "reads", "reading", "it", "this", "image", "picture", "photo", "photograph", "corner", "side",
        "edge", "part", "please", "and", "using", "as", "my", "near", "along", "written", "placed", "centered",
        "colored",
        "coloured", "half", "third",
    ]
    private static let fonts: [String: TextFont] = [
        "serif": .serif, "sans": .sans, "sans-serif": .sans, "script": .script, "cursive": .script,
        "calligraphy": .script, "calligraphic": .script, "handwritten": .handwritten, "handwriting": .handwritten,
        "bold": .bold, "heavy": .bold, "mono": .mono, "monospace": .mono, "monospaced": .mono, "typewriter": .mono,
    ]
    private static let sizes: [String: Double] = [
        "big": 1.5, "large": 1.5, "huge": 2, "giant": 2, "small": 0.4, "little": 0.4, "tiny": 0.1,
    ]
    private static let places: Set<String> = [
        "top", "upper", "bottom", "lower", "left", "right", "center", "centre", "middle",
    ]

    func step(_ phrase: OverlayWords) -> EditStep? {
        var words = phrase.words[...]
        if words.first == "please" { words.removeFirst() }
        guard phrase.quotations.count == 1, let verb = words.first, TextReader.verbs.contains(verb) else { return nil }
        var step = EditStep("text", "add", words: ["text": phrase.quotations[0]])
        var place: [String] = []
        words.removeFirst()
        while let word = words.first {
            if let (color, count) = TextReader.color(words) {
                step.words["color"] = color.hex
                words = words.dropFirst(count)
                continue
            }
            if TextReader.places.contains(word) {
                place.append(word)
            } else if let font = TextReader.fonts[word] {
                step.words["font"] = font.rawValue
            } else if let size = TextReader.sizes[word] {
                step.strength = size
            } else if !TextReader.nouns.contains(word), !TextReader.fillers.contains(word), word != OverlayWords.mark {
                return nil
            }
            words.removeFirst()
        }
        if !place.isEmpty {
            guard let named = Place(words: place) else { return nil }
            step.words["place"] = named.rawValue
        }
        return step
    }

    /// The colour that the words begin with, of up to three words.
    private static func color(_ words: ArraySlice<String>) -> (NamedColor, count: Int)? {
        for count in (1...3).reversed() where words.count >= count {
            if let color = NamedColor(words.prefix(count).joined(separator: " ")) { return (color, count) }
        }
        return nil
    }
}
