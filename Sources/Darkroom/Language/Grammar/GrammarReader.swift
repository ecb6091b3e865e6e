/// Reads grammar files.
///
/// ```
/// command = verb.make object quality*             (a category: its parts are categories, roles of the lexicon,
///         | verb.turn object? "into" look           words in quotes, and what ``Symbol`` lists)
///         | (verb.add | "with") effect => x0.5    (after =>: a meaning as in `MeaningNote`, added to the parts')
/// ```
/// `?` = may be absent, `*` = any number of times, also after a group in parentheses. A rule goes on in the following
/// lines as long as these begin with `|`; `#` begins a comment. No category may be empty or begin with itself. Some
/// categories are known to the program, such as `clause` and `fragment`, see ``Grammar``.
struct GrammarReader {
    struct Rule {
        var name: String
        var productions: [Production]
        var file: String
        var line: Int
    }

    struct Production {
        var parts: [Part]
        var note: MeaningNote
    }

    struct Part {
        enum Content {
            case name(String)
            case literal([String])
            case group([Production])
        }

        var content: Content
        var isOptional = false
        var repeats = false
    }

    /// The file that is read, the first one afterwards.
    private(set) var file: String
    private(set) var rules: [Rule] = []
    private var names: Set<String> = []
    private var pieces: ArraySlice<String> = []
    private var line = 0

    /// - Parameter sources: The grammar files of one language, whose rules are one grammar.
    init(_ sources: [LexiconSource]) throws(LexiconError) {
        file = ""
        for source in sources { try read(source) }
        file = sources.first?.name ?? ""
    }

    private mutating func read(_ source: LexiconSource) throws(LexiconError) {
        file = source.name
        var text: [UInt8] = []
        var start = 0
        for (index, line) in LexiconReader.lines(of: source.text).enumerated() {
            let line = LexiconReader.stripped(line)
            if line.isEmpty { continue }
            if line.first != UInt8(ascii: "|") {
                try readRule(text, start)
                text.removeAll(keepingCapacity: true)
                start = index + 1
            }
            text += line
            text.append(UInt8(ascii: " "))
        }
        try readRule(text, start)
    }

    private mutating func readRule(_ text: [UInt8], _ line: Int) throws(LexiconError) {
        guard !text.isEmpty else { return }
        self.line = line
        pieces = GrammarReader.pieces(of: text)[...]
        guard let name = pieces.popFirst(), pieces.popFirst() == "=" else { throw fault("expected: category = parts") }
        guard names.insert(name).inserted else { throw fault("category “\(name)” again") }
        rules.append(Rule(name: name, productions: try readAlternatives(), file: file, line: line))
        if let rest = pieces.first { throw fault("unexpected “\(rest)”") }
    }

    private mutating func readAlternatives() throws(LexiconError) -> [Production] {
        var productions = [try readProduction()]
        while pieces.first == "|" {
            pieces.removeFirst()
            productions.append(try readProduction())
        }
        return productions
    }

    private mutating func readProduction() throws(LexiconError) -> Production {
        var parts: [Part] = []
        while let piece = pieces.first, !["|", ")", "=>"].contains(piece) {
            pieces.removeFirst()
            parts.append(try readPart(piece))
        }
        guard parts.contains(where: { !$0.isOptional }) else { throw fault("an alternative that can be empty") }
        guard pieces.first == "=>" else { return Production(parts: parts, note: .empty) }
        pieces.removeFirst()
        var words: [String] = []
        while let piece = pieces.first, piece != "|", piece != ")" {
            pieces.removeFirst()
            words.append(piece)
        }
        let (note, wrong) = MeaningNote.read(words.joined(separator: " "))
        guard let note else { throw fault("no meaning “\(wrong)”") }
        return Production(parts: parts, note: note)
    }

    private mutating func readPart(_ piece: String) throws(LexiconError) -> Part {
        var part: Part
        if piece == "(" {
            part = Part(content: .group(try readAlternatives()))
            guard pieces.popFirst() == ")" else { throw fault("expected “)”") }
        } else if piece.hasPrefix("\"") {
            let words = Lexer.tokens(of: String(piece.dropFirst())).map(\.text)
            guard !words.isEmpty else { throw fault("an empty word in quotes") }
            part = Part(content: .literal(words))
        } else if piece.unicodeScalars.allSatisfy({ $0.isLetter || $0 == "." || $0 == "-" }) {
            part = Part(content: .name(piece))
        } else {
            throw fault("unexpected “\(piece)”")
        }
        if pieces.first == "?" || pieces.first == "*" {
            part.repeats = pieces.removeFirst() == "*"
            part.isOptional = true
        }
        return part
    }

    private func fault(_ reason: String) -> LexiconError { LexiconError(file, line, reason) }
}
