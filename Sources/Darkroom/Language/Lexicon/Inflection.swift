/// How a language inflects one kind of word, as far as a lexicon need not list the forms.
///
/// Read from a block such as
/// ```
/// inflect verb first
/// e = es, ed, ing
/// * = s, ed, ing
/// ```
/// The first ending that fits is replaced by each of the others in turn; `*` fits every word and is kept. In a form of
/// several words the `first` or the `last` one is inflected.
struct Inflection: Sendable {
    var inflectsFirst: Bool
    var endings: [(ending: String, replacements: [String])] = []

    /// The inflected forms of a form.
    func forms(of form: [String]) -> [[String]] {
        guard let index = inflectsFirst ? form.indices.first : form.indices.last else { return [] }
        let word = form[index]
        guard word.count > 1, let rule = endings.first(where: { $0.ending == "*" || word.hasSuffix($0.ending) }) else {
            return []
        }
        let stem = rule.ending == "*" ? word : String(word.dropLast(rule.ending.count))
        return rule.replacements.map { replacement in
            var inflected = form
            inflected[index] = stem + replacement
            return inflected
        }
    }
}
