/// What a line of a lexicon or a rule of a grammar says about meaning, read from its notation.
///
/// Notation, words separated by blanks:
///
/// | notation | says |
/// | --- | --- |
/// | `tone/brightness+`, `tone/contrast-` | a step that has an opposite, in this direction |
/// | `style/sepia`, `blur` | a step that has none |
/// | `opposite` | turns the direction of the phrase's steps |
/// | `x0.5` | factor on their strength |
/// | `50%` | their strength in percent |
/// | `@all`, `@masked`, `@sky`, … | what they act on, any region without blanks; `@same` is a pronoun, `@rest` is all but that |
/// | `degrees=90`, `aspect=16:9` | an argument of theirs |
/// | `degrees*-1` | factor on an argument of theirs |
/// | `from:left` | a word of theirs, here named `from`; `_` stands for a blank |
/// | `with:style/oil` | goes only with this step; several: with one of them |
/// | `number:90`, `place:top_left`, `color:red` | a number in words, a place, a colour |
/// | `as:remedy` | its steps put right what is wrong with the picture |
/// | `exclude`, `exclude-both`, `limit` | their mood |
/// | `as:percent`, `as:aspect`, … | what the phrase's values are, see ``Conversion``; several are done in order |
/// | `refuse` | understood, and cannot be done |
struct MeaningNote: Sendable, Hashable {
    var meaning = Meaning()
    var conversions: [Conversion] = []
    var refuses = false

    static let empty = MeaningNote()

    var isEmpty: Bool { conversions.isEmpty && !refuses && meaning.isEmpty }

    /// The meaning of a complete phrase under this note; `nil` where they contradict each other.
    func applied(to phrase: Meaning, over tokens: Range<Int>) -> Meaning? {
        guard var result = phrase.combined(with: meaning) else { return nil }
        for conversion in conversions {
            guard let converted = result.converting(conversion, over: tokens) else { return nil }
            result = converted
        }
        if refuses { result.refused = [tokens] }
        return result.closed(over: tokens)
    }
}
