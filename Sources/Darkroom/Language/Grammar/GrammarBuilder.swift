/// Turns the rules of a grammar file into a ``Grammar``: names become symbols, groups become categories.
struct GrammarBuilder {
    private let reader: GrammarReader
    /// Of the rule that is being built.
    private var file = ""
    private(set) var names = Symbol.builtIn
    private var numbers: [String: Symbol] = [:]
    /// The words in quotes, each a terminal.
    private(set) var literals: [(words: [String], symbol: Symbol)] = []
    private var terminalCount = 0
    private var productions: [[Grammar.Production]] = []
    private var usedNames: Set<String> = ["stop", "link", "word", "closed", "definite", "apart", "imperative"]

    /// The categories that the program asks for.
    private static let topCategories = [
        "clause", "fragment", "term", "opening", "closing", "region", "findable",
    ]
    /// What a grammar may have besides.
    private static let optionalCategories = ["aside"] + wideCategories
    /// Those of a sentence that has words beside what is asked for.
    private static let wideCategories = ["wide.clause", "wide.fragment", "wide.aside"]

    /// Built-in terminals that a grammar may do without.
    private static let optionalTerminals = Set(["number", "thing", "quoted", "color", "hue"]).union(Symbol.wild.keys)

    /// - Parameters:
    ///   - roles: The roles of the language's lexicon.
    ///   - barred: Those of them that some terminal does not stand for, which is a use too.
    init(_ reader: GrammarReader, roles: Set<String>, barred: Set<String> = []) throws(LexiconError) {
        self.reader = reader
        usedNames.formUnion(barred)
        names += roles.subtracting(Symbol.builtIn).sorted()
        for (index, name) in names.enumerated() { numbers[name] = Symbol(number: index) }
        for rule in reader.rules {
            for production in rule.productions { collectLiterals(production) }
        }
        terminalCount = names.count
        for rule in reader.rules {
            guard numbers[rule.name] == nil else {
                throw LexiconError(rule.file, rule.line, "“\(rule.name)” is a role of the lexicon too")
            }
            numbers[rule.name] = Symbol(number: names.count)
            names.append(rule.name)
        }
        productions = Array(repeating: [], count: names.count - terminalCount)
        for rule in reader.rules {
            guard let symbol = numbers[rule.name] else { continue }
            file = rule.file
            let built = try build(rule.productions, line: rule.line)
            productions[symbol.number - terminalCount] = built
        }
    }

    /// - Throws: What makes the grammar unusable: an unused role, a missing category, a category that begins with itself.
    func build() throws(LexiconError) -> Grammar {
        for name in Symbol.builtIn + roleNames
        where !usedNames.contains(name) && !GrammarBuilder.optionalTerminals.contains(name) {
            throw LexiconError(reader.file, 0, "the role “\(name)” is not used")
        }
        var top: [Symbol] = []
        for name in GrammarBuilder.topCategories {
            guard let symbol = numbers[name] else { throw LexiconError(reader.file, 0, "no category “\(name)”") }
            top.append(symbol)
        }
        for rule in reader.rules
        where !usedNames.contains(rule.name) && !GrammarBuilder.topCategories.contains(rule.name)
            && !GrammarBuilder.optionalCategories.contains(rule.name)
        {
            throw LexiconError(rule.file, rule.line, "the category “\(rule.name)” is not used")
        }
        var grammar = Grammar(
            names: names, terminalCount: terminalCount, productions: productions, first: [], clause: top[0],
            fragment: top[1], term: top[2], opening: top[3], closing: top[4], region: top[5],
            findable: top[6], aside: numbers["aside"],
            wide: GrammarBuilder.wideCategories.compactMap { numbers[$0] }, wideFragment: numbers["wide.fragment"],
            wideAside: numbers["wide.aside"])
        grammar.first = try firstSets(of: grammar)
        return grammar
    }

    private var roleNames: [String] { names[Symbol.builtIn.count..<terminalCount].filter { !$0.hasPrefix("\"") } }

    private static func name(of words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }

    private mutating func collectLiterals(_ production: GrammarReader.Production) {
        for part in production.parts {
            switch part.content {
            case .literal(let words):
                let name = GrammarBuilder.name(of: words)
                if numbers[name] == nil {
                    let symbol = Symbol(number: names.count)
                    numbers[name] = symbol
                    names.append(name)
                    literals.append((words, symbol))
                }
            case .group(let productions):
                for production in productions { collectLiterals(production) }
            case .name: break
            }
        }
    }

    private mutating func build(
        _ alternatives: [GrammarReader.Production], line: Int
    ) throws(LexiconError) -> [Grammar.Production] {
        var result: [Grammar.Production] = []
        for alternative in alternatives {
            var parts: [Grammar.Part] = []
            for part in alternative.parts {
                let symbol = try symbol(of: part.content, line: line)
                parts.append(Grammar.Part(symbol: symbol, isOptional: part.isOptional, repeats: part.repeats))
            }
            result.append(Grammar.Production(parts: parts, note: alternative.note))
        }
        return result
    }

    private mutating func symbol(of content: GrammarReader.Part.Content, line: Int) throws(LexiconError) -> Symbol {
        switch content {
        case .name(let name):
            guard let symbol = numbers[name] else {
                throw LexiconError(file, line, "“\(name)” is neither a category nor a role of the lexicon")
            }
            usedNames.insert(name)
            return symbol
        case .literal(let words):
            return numbers[GrammarBuilder.name(of: words)] ?? Symbol.stop
        case .group(let alternatives):
            let built = try build(alternatives, line: line)
            names.append("(\(line))")
            productions.append(built)
            return Symbol(number: names.count - 1)
        }
    }

    /// The terminals that each symbol can begin with.
    private func firstSets(of grammar: Grammar) throws(LexiconError) -> [SymbolSet] {
        var sets: [SymbolSet?] = Array(repeating: nil, count: grammar.names.count)
        var open: Set<Symbol> = []
        func first(_ symbol: Symbol) throws(LexiconError) -> SymbolSet {
            if let set = sets[symbol.number] { return set }
            guard open.insert(symbol).inserted else {
                throw LexiconError(reader.file, 0, "the category “\(grammar.names[symbol.number])” begins with itself")
            }
            var set = SymbolSet()
            if grammar.isTerminal(symbol) {
                set.insert(symbol)
            } else {
                for production in grammar.productions(of: symbol) {
                    for part in production.parts {
                        set.formUnion(try first(part.symbol))
                        if !part.isOptional { break }
                    }
                }
            }
            open.remove(symbol)
            sets[symbol.number] = set
            return set
        }
        for number in grammar.names.indices { _ = try first(Symbol(number: number)) }
        return sets.map { $0 ?? SymbolSet() }
    }
}
