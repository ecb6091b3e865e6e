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
    /// The terminal `imperative`: words that tell to do something where they come first.
    private(set) var imperatives = SymbolSet()
    /// By wild terminal, those whose words it does not stand for, and those whose words it stands for only where they are
    /// in the picture.
    private(set) var barred: [(symbol: Symbol, from: SymbolSet, new: SymbolSet)] = []
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
        let grammars = sources.filter(\.isGrammar)
        for source in sources where !source.isGrammar {
            let reader = try LexiconReader(source)
            entries += reader.entries
            script = script ?? reader.script
            nameRoles.formUnion(reader.nameRoles)
            barredRoles.merge(reader.barredRoles) { $0.union($1) }
            newRoles.merge(reader.newRoles) { $0.union($1) }
        }
        entries += LexiconEntry.colors(in: name)
        guard !grammars.isEmpty else { throw LexiconError(name, 0, "no file \(name).grammar") }
        guard let script else { throw LexiconError(name, 0, "no line “script …” in its lexicon") }
        self.script = script
        try Language.checkContradictions(entries)
        let roles = Set(entries.map(\.role)).subtracting(["itself"])
        let used = (Array(barredRoles.values) + Array(newRoles.values)).reduce(into: Set()) { $0.formUnion($1) }
        let builder = try GrammarBuilder(GrammarReader(grammars), roles: roles, barred: used)
        grammar = try builder.build()
        for (number, name) in grammar.names[..<grammar.terminalCount].enumerated() where nameRoles.contains(name) {
            naming.insert(Symbol(number: number))
        }
        shades = symbols(named: ["shade"])
        definite = symbols(named: ["definite"])
        imperatives = symbols(named: ["imperative"])
        barred = Symbol.wild.sorted { $0.key < $1.key }.map { name, symbol in
            let marks: Set = symbol.isOpenEnded ? ["stop"] : ["link", "stop"]
            return (
                symbol, symbols(named: (barredRoles[name] ?? []).union(marks)), symbols(named: newRoles[name] ?? [])
            )
        }
        insert(entries.filter { roles.contains($0.role) })
        for literal in builder.literals {
            insert(literal.words, .listed, PhraseTrie.Sense(symbol: literal.symbol, meaning: .empty))
        }
        insert(entries.filter { !roles.contains($0.role) })
        collectKinds(entries)
    }

    private func symbols(named names: Set<String>) -> SymbolSet {
        var result = SymbolSet()
        for number in 0..<grammar.terminalCount where names.contains(grammar.names[number]) {
            result.insert(Symbol(number: number))
        }
        return result
    }

    private mutating func insert(_ entries: [LexiconEntry]) {
        let symbols = Dictionary(
            grammar.names[..<grammar.terminalCount].enumerated().map { ($1, Symbol(number: $0)) }
        ) { first, _ in first }
        for entry in entries {
            guard let symbol = symbols[entry.role] else {
                for word in entry.forms.joined() { _ = words.insert(word, .itself) }
                continue
            }
            guard let meaning = entry.note.applied(to: .empty, over: 0..<1) else { continue }
            let sense = PhraseTrie.Sense(symbol: symbol, meaning: meaning)
            // A slip in a word that says nothing is none that has to be found.
            let isClosed = symbol == .closed
            for form in entry.forms { insert(form, isClosed ? .itself : .listed, sense) }
            for form in entry.inflectedForms { insert(form, isClosed ? .itself : .inflected, sense) }
        }
    }

    private mutating func insert(_ form: [String], _ origin: WordTable.Origin, _ sense: PhraseTrie.Sense) {
        phrases.insert(form.map { words.insert($0, origin) }, sense)
    }

    private mutating func collectKinds(_ entries: [LexiconEntry]) {
        kinds.formUnion(entries.flatMap { $0.note.meaning.steps.map(\.kind) })
        for production in grammar.productions.joined() { kinds.formUnion(production.note.meaning.steps.map(\.kind)) }
    }

    /// One form cannot mean two things in one role; words that only go with certain steps may be listed several times.
    private static func checkContradictions(_ entries: [LexiconEntry]) throws(LexiconError) {
        struct Use: Hashable {
            var role: String
            var form: [String]
        }
        var seen: [Use: LexiconEntry] = [:]
        for entry in entries where entry.note.meaning.pending.companions.isEmpty {
            for form in entry.forms + entry.inflectedForms {
                let use = Use(role: entry.role, form: form)
                if let other = seen[use], other.note != entry.note {
                    let words = form.joined(separator: " ")
                    throw LexiconError(
                        entry.file, entry.line,
                        "“\(words)” as \(entry.role) means something else in \(other.file):\(other.line)")
                }
                seen[use] = entry
            }
        }
    }
}
