internal import CLexicons

/// A data file of the prompt language: a lexicon or a grammar.
///
/// A language is the files whose names begin with its own, such as `en.grammar`, `en.lexicon` and `en-weather.lexicon`. The
/// formats are described in `LexiconReader` and `GrammarReader`.
public struct LexiconSource: Sendable, Hashable {
    /// Such as `en.lexicon`; what follows the full stop is `lexicon` or `grammar`.
    public var name: String
    public var text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The files that were compiled into the program.
    public static var builtIn: [LexiconSource] {
        (0..<retouch_lexicon_file_count()).map { index in
            let file = retouch_lexicon_file_at(index)
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            return LexiconSource(name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
        }
    }

    var language: String { String(name.prefix { $0 != "." && $0 != "-" }) }
    var isGrammar: Bool { name.hasSuffix(".grammar") }
}
