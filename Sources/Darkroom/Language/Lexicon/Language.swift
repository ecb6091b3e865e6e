/// A language, ready for use: its words, its phrases and its grammar.
struct Language: Sendable {
    var name: String
    var script: Script
    var words = WordTable()
    var phrases = PhraseTrie()
    var grammar: Grammar
    /// The terminals whose words may be parts of names all the same.
    var naming = SymbolSet()
    /// The terminal `shade`: words before the name of a colour.
    private(set) var shades = SymbolSet()
    /// The terminal `definite`: words before the names of what is in the picture.
    private(set) var definite = SymbolSet()
    /// The terminal `apart`: words that end the name of a thing.
    private(set) var apart = SymbolSet()
    /// The terminal `polite`: words that only accompany a wish.
    private(set) var accompanying = SymbolSet()
    /// The terminal `finite`: words that no noun phrase has.
    private(set) var finite = SymbolSet()
    /// The terminals `causative` ("I want … done"), `passive` ("should be"), and of questions `passive.opening` ("could") and
    /// `passive.be`: words around what is to be done to something, see ``Recasting``.
    private(set) var causative = SymbolSet()
    private(set) var passive = SymbolSet()
    private(set) var passiveOpening = SymbolSet()
    private(set) var passiveBe = SymbolSet()
    /// The terminal `done`: participles that do not follow the inflections, each with its `verb:`.
    private(set) var done = SymbolSet()
    /// The same of doing it, `doing`, and the terminal `doing.means`: words after which that stands, see ``Doing``.
    private(set) var doing = SymbolSet()
    private(set) var doingMeans = SymbolSet()
    /// The terminal `doing.thing`: such words that are things where no article follows.
    private(set) var doingThing = SymbolSet()
    /// The terminal `determiner`: words that begin noun phrases.
    private(set) var determiners = SymbolSet()
    /// The terminals `writing`, words after which a text may stand without quotation marks, and `unwritten`, words that no such
    /// text has.
    private(set) var writing = SymbolSet()
    private(set) var unwritten = SymbolSet()
    /// The terminal `imperative`: words that tell to do something where they come first.
    private(set) var imperatives = SymbolSet()
    /// By wild terminal, those whose words it does not stand for, and those whose words it stands for only where they are
    /// in the picture.
    private(set) var barred: [(symbol: Symbol, from: SymbolSet, new: SymbolSet)] = []
    /// By open-ended terminal, those of which it has to have a word, where it needs any.
    private(set) var needed: [Symbol: SymbolSet] = [:]
    private var inflections: [Inflection] = []
    /// Every kind of step that the language has words for.
    var kinds: Set<StepKind> = []

    /// - Parameter sources: The files of one language.
    init(name: String, sources: [LexiconSource]) throws(LexiconError) {
        self.name = name
        var entries: [LexiconEntry] = []
        var script: Script?
        var nameRoles: Set<String> = []
        var barredRoles: [String: Set<String>] = [:]
        var newRoles: [String: Set<String>] = [:]
        var neededRoles: [String: Set<String>] = [:]
        let grammars = sources.filter(\.isGrammar)
        for source in sources where !source.isGrammar {
            let reader = try LexiconReader(source)
            entries += reader.entries
            script = script ?? reader.script
            inflections += reader.inflections.sorted { $0.key < $1.key }.map(\.value).filter(\.hasParticiples)
            nameRoles.formUnion(reader.nameRoles)
            barredRoles.merge(reader.barredRoles) { $0.union($1) }
            newRoles.merge(reader.newRoles) { $0.union($1) }
            neededRoles.merge(reader.neededRoles) { $0.union($1) }
        }
        entries += LexiconEntry.colors(in: name)
        guard !grammars.isEmpty else { throw LexiconError(name, 0, "no file \(name).grammar") }
        guard let script else { throw LexiconError(name, 0, "no line “script …” in its lexicon") }
        self.script = script
        let roles = Set(entries.map(\.role)).subtracting(["itself"])
        let used = [barredRoles, newRoles, neededRoles].flatMap(\.values).reduce(Language.rolesWithoutRules) {
            $0.union($1)
        }
        let builder = try GrammarBuilder(GrammarReader(grammars), roles: roles, barred: used)
        grammar = try builder.build()
        for (number, name) in grammar.names[..<grammar.terminalCount].enumerated() where nameRoles.contains(name) {
            naming.insert(Symbol(number: number))
        }
        shades = symbols(named: ["shade"])
        definite = symbols(named: ["definite"])
        apart = symbols(named: ["apart"])
        accompanying = symbols(named: ["polite"])
        finite = symbols(named: ["finite"])
        causative = symbols(named: ["causative"])
        passive = symbols(named: ["passive"])
        passiveOpening = symbols(named: ["passive.opening"])
        passiveBe = symbols(named: ["passive.be"])
        done = symbols(named: ["done"])
        doing = symbols(named: ["doing"])
        doingMeans = symbols(named: ["doing.means"])
        doingThing = symbols(named: ["doing.thing"])
        determiners = symbols(named: ["determiner"])
        writing = symbols(named: ["writing"])
        unwritten = symbols(named: ["unwritten", "determiner", "preposition"])
        imperatives = symbols(named: ["imperative"])
        barred = Symbol.wild.sorted { $0.key < $1.key }.map { name, symbol in
            let marks: Set = symbol.isOpenEnded ? ["stop"] : ["link", "stop"]
            return (
                symbol, symbols(named: (barredRoles[name] ?? []).union(marks)), symbols(named: newRoles[name] ?? [])
            )
        }
        for (name, roles) in neededRoles {
            if let symbol = Symbol.wild[name] { needed[symbol] = symbols(named: roles) }
        }
        try insert(entries.filter { roles.contains($0.role) })
        for literal in builder.literals {
            insert(literal.words, .listed, PhraseTrie.Sense(symbol: literal.symbol, meaning: .empty))
        }
        for word in entries.lazy.filter({ !roles.contains($0.role) }).flatMap({ $0.forms.joined() }) {
            _ = words.insert(word, .itself)
        }
        collectKinds(entries)
    }

    /// Roles that mean something to the program, and need no rule of the grammar.
    private static let rolesWithoutRules: Set = [
        "finite", "causative", "passive", "passive.opening", "passive.be", "done", "doing", "doing.means",
        "doing.thing", "writing", "unwritten",
    ]

    /// The verb of which a word is the participle, of what was done or of doing it, where it is one that the language knows.
    func base(of word: String, isGerund: Bool = false) -> String? {
        inflections.lazy.flatMap { $0.bases(of: word, isGerund: isGerund) }.first { base in
            words[base].map { phrases.next(PhraseTrie.root, $0) != nil } ?? false
        }
    }

    private func symbols(named names: Set<String>) -> SymbolSet {
        var result = SymbolSet()
        for number in 0..<grammar.terminalCount where names.contains(grammar.names[number]) {
            result.insert(Symbol(number: number))
        }
        return result
    }

    /// One form cannot mean two things in one role; words that only go with certain steps may be listed several times.
    private mutating func insert(_ entries: [LexiconEntry]) throws(LexiconError) {
        let symbols = Dictionary(
            grammar.names[..<grammar.terminalCount].enumerated().map { ($1, Symbol(number: $0)) }
        ) { first, _ in first }
        var uses = PhraseUses()
        for (number, entry) in entries.enumerated() {
            guard let symbol = symbols[entry.role] else { continue }
            guard let meaning = entry.note.applied(to: .empty, over: 0..<1) else { continue }
            let sense = PhraseTrie.Sense(symbol: symbol, meaning: meaning)
            let isSingle = entry.note.meaning.pending.companions.isEmpty
            // A slip in a word that says nothing is none that has to be found.
            let isClosed = symbol == .closed
            for (forms, origin) in [(entry.forms, WordTable.Origin.listed), (entry.inflectedForms, .inflected)] {
                for form in forms {
                    let phrase = insert(form, isClosed ? .itself : origin, sense)
                    guard isSingle else { continue }
                    let use = uses.insert(phrase, symbol, entry: number)
                    guard let other = use, entries[other].note != entry.note else { continue }
                    throw LexiconError(contradictionOf: form, in: entry, and: entries[other])
                }
            }
        }
    }

    /// - Returns: the phrase's number.
    @discardableResult
    private mutating func insert(_ form: [String], _ origin: WordTable.Origin, _ sense: PhraseTrie.Sense) -> Int {
        phrases.insert(form.map { words.insert($0, origin) }, sense)
    }

    private mutating func collectKinds(_ entries: [LexiconEntry]) {
        kinds.formUnion(entries.flatMap { $0.note.meaning.steps.map(\.kind) })
        for production in grammar.productions.joined() { kinds.formUnion(production.note.meaning.steps.map(\.kind)) }
    }
}

/// Which entries of a lexicon have listed the phrases.
private struct PhraseUses {
    private var uses: [(symbol: Symbol, entry: Int, earlier: Int)] = []
    /// By phrase, the latest of its uses; −1 where there is none.
    private var latest: [Int] = []

    /// - Returns: the entry that had listed the phrase as this terminal.
    mutating func insert(_ phrase: Int, _ symbol: Symbol, entry: Int) -> Int? {
        while latest.count <= phrase { latest.append(-1) }
        var use = latest[phrase]
        while use >= 0 {
            if uses[use].symbol == symbol { return uses[use].entry }
            use = uses[use].earlier
        }
        uses.append((symbol, entry, latest[phrase]))
        latest[phrase] = uses.count - 1
        return nil
    }
}

extension LexiconError {
    fileprivate init(contradictionOf form: [String], in entry: LexiconEntry, and other: LexiconEntry) {
        let words = form.joined(separator: " ")
        self.init(
            entry.file, entry.line, "“\(words)” as \(entry.role) means something else in \(other.file):\(other.line)")
    }
}
