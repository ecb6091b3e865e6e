/// How a language inflects one kind of word, as far as a lexicon need not list the forms.
///
/// Read from a block such as
/// ```
/// inflect verb first
/// e = es, (ed), [ing]
/// * = s, (ed), [ing]
/// ```
/// The first ending that fits is replaced by each of the others in turn; `*` fits every word and is kept. In a form of
/// several words the `first` or the `last` one is inflected. In parentheses: the participle of what was done ("boosted"), in
/// brackets: that of doing it ("boosting").
struct Inflection: Sendable {
    var inflectsFirst: Bool
    private var endings: [(ending: String, replacements: [String])] = []
    private var participles: [(ending: String, participle: String)] = []
    private var gerunds: [(ending: String, participle: String)] = []

    init(inflectsFirst: Bool) { self.inflectsFirst = inflectsFirst }

    mutating func add(_ ending: String, _ replacements: [String]) {
        for item in replacements {
            let form = (ending == "*" ? "" : ending, String(item.dropFirst().dropLast()))
            if item.hasPrefix("("), item.hasSuffix(")") { participles.append(form) }
            if item.hasPrefix("["), item.hasSuffix("]") { gerunds.append(form) }
        }
        endings.append((ending, replacements.map { $0.filter { !"()[]".contains($0) } }))
    }

    var hasParticiples: Bool { !participles.isEmpty }

    /// The words that a word may be the participle of: of what was done, or of doing it.
    func bases(of word: String, isGerund: Bool = false) -> [String] {
        let endings = isGerund ? gerunds : participles
        return endings.filter { word.utf8.ends(with: $0.participle.utf8) }.map { ending, participle in
            String(word.unicodeScalars.dropLast(participle.unicodeScalars.count)) + ending
        }
    }

    /// The inflected forms of a form.
    func forms(of form: [String]) -> [[String]] {
        guard let index = inflectsFirst ? form.indices.first : form.indices.last else { return [] }
        let word = form[index]
        guard word.unicodeScalars.count > 1,
            let rule = endings.first(where: { $0.ending == "*" || word.utf8.ends(with: $0.ending.utf8) })
        else { return [] }
        let stem = rule.ending == "*" ? word : String(word.unicodeScalars.dropLast(rule.ending.unicodeScalars.count))
        return rule.replacements.map { replacement in
            var inflected = form
            inflected[index] = stem + replacement
            return inflected
        }
    }
}

extension String.UTF8View {
    fileprivate func ends(with suffix: String.UTF8View) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
