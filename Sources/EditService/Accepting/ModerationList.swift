/// Words that no prompt may hold.
public struct ModerationList: Sendable, Hashable {
    /// In lower case, each a word or several with single spaces.
    private var phrases: [[Substring]] = []

    /// Nothing is forbidden.
    public init() {}

    /// - Parameter text: words or phrases, separated by commas; capitals and punctuation do not matter.
    public init(_ text: String) {
        phrases = text.split(separator: ",").map { Self.words(of: String($0)) }.filter { !$0.isEmpty }
    }

    /// Whether a prompt holds one of the phrases, as whole words.
    public func forbids(_ prompt: String) -> Bool {
        guard !phrases.isEmpty else { return false }
        let words = Self.words(of: prompt)
        return phrases.contains { phrase in
            words.indices.contains { words[$0...].starts(with: phrase) }
        }
    }

    private static func words(of text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
