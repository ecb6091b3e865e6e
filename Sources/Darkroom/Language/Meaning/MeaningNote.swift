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
/// | `@all`, `@masked`, `@same` | what they act on; `@same` is a pronoun |
/// | `degrees=90`, `aspect=16:9` | an argument of theirs |
/// | `degrees*-1` | factor on an argument of theirs |
/// | `with:style/oil` | goes only with this step; several: with one of them |
/// | `number:90` | a number in words |
/// | `exclude`, `exclude-both`, `limit` | their mood |
/// | `as:percent`, `as:factor`, `as:degrees`, `as:aspect`, `as:zoom`, `as:item` | what the phrase's numbers are |
/// | `refuse` | understood, and cannot be done |
struct MeaningNote: Sendable, Hashable {
    /// What the phrase's numbers are taken for.
    enum Conversion: String, Sendable, Hashable {
        case percent, factor, degrees, aspect, zoom, item
    }

    var meaning = Meaning()
    var conversion: Conversion?
    var refuses = false

    static let empty = MeaningNote()

    var isEmpty: Bool { conversion == nil && !refuses && meaning.isEmpty }

    /// The meaning of a complete phrase under this note; `nil` where they contradict each other.
    func applied(to phrase: Meaning, over tokens: Range<Int>) -> Meaning? {
        guard var result = phrase.combined(with: meaning) else { return nil }
        if let conversion {
            guard let converted = result.converting(conversion) else { return nil }
            result = converted
        }
        if refuses { result.refused = [tokens] }
        return result.closed(over: tokens)
    }
}

extension Meaning {
    /// The numbers of the phrase, made into what they are taken for; `nil` where they cannot be that.
    fileprivate func converting(_ conversion: MeaningNote.Conversion) -> Meaning? {
        var result = self
        result.numbers = []
        switch (conversion, numbers.count) {
        case (.percent, 1):
            guard pending.percent == nil, numbers[0] > 0, numbers[0] <= 1000 else { return nil }
            result.pending.percent = numbers[0]
        case (.factor, 1):
            guard pending.percent == nil, numbers[0] > 1, numbers[0] <= 10 else { return nil }
            result.pending.percent = (numbers[0] - 1) * 100
        case (.item, 1):
            // The number of an item in a list says nothing.
            guard numbers[0] >= 1, numbers[0] <= 20, numbers[0] == numbers[0].rounded() else { return nil }
        case (.degrees, 1):
            guard pending.arguments["degrees"] == nil, numbers[0].isFinite else { return nil }
            result.pending.arguments["degrees"] = numbers[0]
        case (.zoom, 1):
            // Beyond four times, too little of a picture is left.
            guard numbers[0] > 1, numbers[0] <= 4 else { return nil }
            result.pending.arguments["zoom"] = numbers[0]
        case (.aspect, 2):
            // Larger terms are sizes in pixels, and narrower strips than 10:1 are slips.
            guard numbers.allSatisfy({ $0 > 0 && $0 <= 100 }) else { return nil }
            let aspect = numbers[0] / numbers[1]
            guard aspect >= 0.1, aspect <= 10 else { return nil }
            result.pending.arguments["aspect"] = aspect
        default: return nil
        }
        return result
    }
}
