/// A name as people write it, and the forms under which a library may have it.
struct ObjectName {
    /// Small letters, single blanks, without an article.
    let text: String

    private static let articles: Set<String> = ["a", "an", "the", "some", "one", "my", "our"]
    private static let irregular: [String: String] = [
        "mice": "mouse", "geese": "goose", "oxen": "ox", "men": "man", "women": "woman", "people": "person",
        "leaves": "leaf", "knives": "knife", "wolves": "wolf", "loaves": "loaf", "dice": "die", "feet": "foot",
        "sheep": "sheep", "fish": "fish", "deer": "deer", "scarves": "scarf", "cherries": "cherry",
    ]

    init(_ text: String) {
        var words = text.lowercased().split { $0.isWhitespace || $0 == "_" }.map(String.init)
        if let first = words.first, words.count > 1, ObjectName.articles.contains(first) { words.removeFirst() }
        self.text = words.joined(separator: " ")
    }

    /// The name itself, then what it may be the plural of, the likeliest first.
    var forms: [String] {
        var words = text.split(separator: " ").map(String.init)
        guard let last = words.last else { return [] }
        // "bunches of flowers": what counts stands before the "of".
        let place = words.firstIndex(of: "of").map { $0 - 1 } ?? words.count - 1
        guard words.indices.contains(place) else { return [text] }
        let singulars = ObjectName.singulars(of: place == words.count - 1 ? last : words[place])
        return [text]
            + singulars.map { singular in
                words[place] = singular
                return words.joined(separator: " ")
            }
    }

    private static func singulars(of word: String) -> [String] {
        if let singular = irregular[word] { return [singular] }
        var singulars: [String] = []
        if word.hasSuffix("ies"), word.count > 4 { singulars.append(word.dropLast(3) + "y") }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 2 { singulars.append(String(word.dropLast())) }
        if word.hasSuffix("es"), word.count > 3 { singulars.append(String(word.dropLast(2))) }
        return singulars
    }
}
