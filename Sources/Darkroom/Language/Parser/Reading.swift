/// One way to understand a stretch of tokens.
struct Reading: Sendable {
    /// The token after it.
    let end: Int
    /// Less is better: misspelt words, and nouns that are not known.
    var cost: Int
    private let box: Box
    /// Whether the meaning is empty, as that of most words is.
    private let isSilent: Bool
    private let stepCount: Int

    /// A meaning is large and readings are copied often.
    private indirect enum Box: Sendable {
        case meaning(Meaning)
    }

    init(end: Int, meaning: Meaning, cost: Int) {
        self.end = end
        self.cost = cost
        box = .meaning(meaning)
        isSilent = meaning.isEmpty
        stepCount = meaning.steps.count
    }

    private init(end: Int, cost: Int, like other: Reading) {
        self.end = end
        self.cost = cost
        box = other.box
        isSilent = other.isSilent
        stepCount = other.stepCount
    }

    static let costOfCorrection = 1
    static let costOfWord = 3
    /// What any word could be is anything else first.
    static let costOfAny = 5
    /// What only describes is read so where it cannot be read as a wish.
    static let costOfSilence = 1
    static let costOfName = 4
    /// The colours of a look describe it rather than asking for more.
    static let costOfHues = -40
    /// What stands before a style describes it rather than asking for more.
    static let costOfStyle = -4
    /// What asks for something is preferred to what only describes or tells.
    static let costOfRemark = 6
    static let costOfColoredName = 2
    static let costOfThing = 100
    /// Asking for the opposite of what has none is preferred: "less contrast and grain" does not ask for grain.
    static let costOfRefusal = -1
    /// What the rules refuse is read as something else where it can be.
    static let costOfWish = 2

    var meaning: Meaning {
        switch box {
        case .meaning(let meaning): meaning
        }
    }

    /// Less is better: of readings that cost the same, the one that asks for the least.
    var burden: (Int, Int) { (cost, stepCount) }

    /// Greater is better: the longest, of these the cheapest, of these the one that asks for the least.
    var rank: (Int, Int, Int) { (end, -cost, -stepCount) }

    /// This and the next part of the same phrase; `nil` where they contradict each other.
    func followed(by next: Reading) -> Reading? {
        if next.isSilent { return Reading(end: next.end, cost: cost + next.cost, like: self) }
        if isSilent { return Reading(end: next.end, cost: cost + next.cost, like: next) }
        guard let meaning = meaning.combined(with: next.meaning) else { return nil }
        return Reading(end: next.end, meaning: meaning, cost: cost + next.cost)
    }

    /// The complete phrase, with what the rule adds; `nil` where they contradict each other.
    func closed(by note: MeaningNote, from start: Int) -> Reading? {
        if note.isEmpty, !meaning.isOpen { return self }
        guard let closed = note.applied(to: meaning, over: start..<end) else { return nil }
        let isRefused = closed.refused != meaning.refused
        var cost = cost + (note.refuses ? Reading.costOfWish : isRefused ? Reading.costOfRefusal : 0)
        // What can be found is preferred to what has to be selected.
        if note.conversions.contains(.nothing) { cost += Reading.costOfSilence }
        if note.conversions.contains(.description) || note.conversions.contains(.told) {
            cost += Reading.costOfRemark
        }
        if note.conversions.contains(.hued) { cost += Reading.costOfHues }
        if note.conversions.contains(.styled) { cost += Reading.costOfStyle }
        if note.conversions.contains(.thing) { cost += Reading.costOfName }
        if note.conversions.contains(.colored) { cost += Reading.costOfColoredName }
        return Reading(end: end, meaning: closed, cost: cost)
    }
}
