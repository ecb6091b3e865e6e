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

    /// The form itself and its inflected forms.
    func forms(of form: [String]) -> [[String]] {
        guard let index = inflectsFirst ? form.indices.first : form.indices.last else { return [form] }
        let word = form[index]
        guard word.count > 1, let rule = endings.first(where: { $0.ending == "*" || word.hasSuffix($0.ending) }) else {
            return [form]
        }
        let stem = rule.ending == "*" ? word : String(word.dropLast(rule.ending.count))
        return [form]
            + rule.replacements.map { replacement in
                var inflected = form
                inflected[index] = stem + replacement
                return inflected
            }
    }
}
