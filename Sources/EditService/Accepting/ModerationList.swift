/// Words that no prompt may hold.
public struct ModerationList: Sendable, Hashable {
    /// In lower case, each a word or several with single spaces. A star at a word's end stands for any ending.
    private var phrases: [[Substring]] = []

    /// Nothing is forbidden.
    public init() {}

    /// - Parameter text: words or phrases, separated by commas; capitals and punctuation do not matter, except that a
    ///   star at the end of a word stands for any ending: `nud*`.
    public init(_ text: String) {
        self.init(phrases: text.split(separator: ",").map(String.init))
    }

    /// - Parameter phrases: each as in ``init(_:)``, without commas.
    public init(phrases: [String]) {
        self.phrases = phrases.map { Self.words(of: $0, keeping: "*") }.filter { !$0.isEmpty }
    }

    /// Whether a prompt holds one of the phrases, as whole words.
    public func forbids(_ prompt: String) -> Bool {
        guard !phrases.isEmpty else { return false }
        let words = Self.words(of: prompt)
        return phrases.contains { phrase in
            words.indices.contains { start in
                words[start...].count >= phrase.count && zip(phrase, words[start...]).allSatisfy(Self.matches)
            }
        }
    }

    private static func matches(_ pattern: Substring, _ word: Substring) -> Bool {
        pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : pattern == word
    }

    private static func words(of text: String, keeping kept: Character? = nil) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != kept }.filter { $0 != "*" }
    }
}
