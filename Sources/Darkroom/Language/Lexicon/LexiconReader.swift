/// Reads a lexicon file.
///
/// ```
/// script latin                        (or `han`: the script of the language's words)
/// names shade material                (roles whose words may be parts of names too)
/// bars free order                     (roles whose words are none of a wild terminal, such as `any`, see ``Symbol/wild``)
/// bars-new outcome creature           (likewise, but where a `definite` word says that they are in the picture)
/// needs outcome depict.noun           (roles of which a word has to stand among those that the terminal stands for)
/// inflect adjective last              (a block of endings, see `Inflection`)
/// y = ier, iest
/// * = er, est
///
/// [quality adjective]                 (a role, inflected like `adjective`; without a second word: not inflected)
/// tone/brightness+ = bright, "light"  (a meaning as in `MeaningNote`, then forms; quotes keep commas and `\n`)
/// = nice                              (a word without a meaning of its own)
/// ```
/// `#` begins a comment. Roles are free names that the grammar uses. Some are known to the program: `stop` ends a sentence,
/// `link` joins clauses and the items of a list, `closed` lists words that are never part of a name, `finite` words that no
/// noun phrase has, `shade` words before colours, `definite` words before what is in the picture, `apart` words that end its
/// name, `imperative` words that begin a wish, `polite` words that only accompany one, and `itself` words that are no
/// misspellings although they resemble a word of the lexicon. `causative`, `passive`, `passive.opening`, `passive.be` and `done`
/// stand around what is to be done to something, see ``Recasting``; `doing`, `doing.means` and `doing.thing` are of doing it,
/// see ``Doing``. After `writing` a text may stand without quotation marks, with no word of `unwritten` in it.
struct LexiconReader {
    private let source: LexiconSource
    private(set) var inflections: [String: Inflection] = [:]
    private(set) var entries: [LexiconEntry] = []
    private(set) var script: Script?
    private(set) var nameRoles: Set<String> = []
    /// By terminal, the roles whose words it does not stand for.
    private(set) var barredRoles: [String: Set<String>] = [:]
    /// By terminal, the roles whose words it stands for where they are in the picture.
    private(set) var newRoles: [String: Set<String>] = [:]
    /// By open-ended terminal, the roles of which it has to have a word.
    private(set) var neededRoles: [String: Set<String>] = [:]
    private var block = Block.none

    private enum Block {
        case none
        case inflection(String)
        case role(String, inflection: String?)
    }

    init(_ source: LexiconSource) throws(LexiconError) {
        self.source = source
        for (index, line) in LexiconReader.lines(of: source.text).enumerated() {
            let line = LexiconReader.stripped(line)
            if !line.isEmpty { try read(line, index + 1) }
        }
    }

    private mutating func read(_ line: Line, _ number: Int) throws(LexiconError) {
        if line.first == UInt8(ascii: "[") {
            try readRole(line, number)
        } else if line.starts(with: "inflect ".utf8) {
            try readInflection(line, number)
        } else if line.starts(with: "script ".utf8) {
            let name = line.dropFirst(7).text
            guard let script = Script(rawValue: name) else {
                throw LexiconError(source.name, number, "unknown script “\(name)”")
            }
            self.script = script
        } else if line.starts(with: "names ".utf8) {
            nameRoles.formUnion(LexiconReader.words(of: line.dropFirst(6)))
        } else if ["bars ", "bars-new ", "needs "].contains(where: { line.starts(with: $0.utf8) }) {
            let words = LexiconReader.words(of: line)
            guard words.count > 2, Symbol.wild[words[1]] != nil else {
                let terminals = Symbol.wild.keys.sorted().joined(separator: "|")
                throw LexiconError(source.name, number, "expected: \(words[0]) \(terminals) ROLE…")
            }
            switch words[0] {
            case "bars": barredRoles[words[1], default: []].formUnion(words.dropFirst(2))
            case "needs": neededRoles[words[1], default: []].formUnion(words.dropFirst(2))
            default: newRoles[words[1], default: []].formUnion(words.dropFirst(2))
            }
        } else {
            try readEntry(line, number)
        }
    }

    private mutating func readRole(_ line: Line, _ number: Int) throws(LexiconError) {
        let names = LexiconReader.words(of: line.dropFirst().dropLast())
        guard line.last == UInt8(ascii: "]"), (1...2).contains(names.count) else {
            throw LexiconError(source.name, number, "expected [role] or [role inflection]")
        }
        if names.count == 2, inflections[names[1]] == nil {
            throw LexiconError(source.name, number, "no inflection “\(names[1])”")
        }
        block = .role(names[0], inflection: names.count == 2 ? names[1] : nil)
    }

    private mutating func readInflection(_ line: Line, _ number: Int) throws(LexiconError) {
        let words = LexiconReader.words(of: line)
        guard words.count == 3, words[2] == "first" || words[2] == "last" else {
            throw LexiconError(source.name, number, "expected: inflect NAME first|last")
        }
        inflections[words[1]] = Inflection(inflectsFirst: words[2] == "first")
        block = .inflection(words[1])
    }

    private mutating func readEntry(_ line: Line, _ number: Int) throws(LexiconError) {
        guard let (left, right) = LexiconReader.sides(of: line) else {
            throw LexiconError(source.name, number, "expected: meaning = forms")
        }
        let items = LexiconReader.items(of: right)
        guard !items.isEmpty, items.allSatisfy({ !$0.isEmpty }) else {
            throw LexiconError(source.name, number, "an empty form")
        }
        switch block {
        case .none: throw LexiconError(source.name, number, "an entry before the first [role]")
        case .inflection(let name):
            inflections[name]?.add(left, items)
        case .role(let role, let inflection):
            let (note, fault) = MeaningNote.read(left)
            guard let note else { throw LexiconError(source.name, number, "no meaning “\(fault)”") }
            let forms = items.map { Lexer.tokens(of: $0).map(\.text) }
            guard forms.allSatisfy({ !$0.isEmpty }) else {
                throw LexiconError(source.name, number, "a form without a word")
            }
            let inflected = inflection.flatMap { inflections[$0] }.map { forms.flatMap($0.forms) } ?? []
            entries.append(
                LexiconEntry(
                    role: role, note: note, forms: forms, inflectedForms: inflected, file: source.name, line: number))
        }
    }
}

/// The script that a language is written in.
enum Script: String, Sendable, Hashable {
    case latin, han

    /// Whether blanks stand between its words. Languages of the others have no articles either, so that much less of
    /// a sentence tells what its words are.
    var dividesWords: Bool { self == .latin }
}
