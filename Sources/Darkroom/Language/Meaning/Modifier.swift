/// What words say about the steps of their phrase.
struct Modifier: Sendable, Hashable {
    var opposite = false
    var scale = 1.0
    var percent: Double?
    var mood: StepDraft.Mood?
    var target: TargetReference?
    var arguments: [String: Double] = [:]
    var factors: [String: Double] = [:]
    var words: [String: String] = [:]
    var spans: [String: Range<Int>] = [:]
    /// For each word that only goes with certain steps, those steps ("wash": only with a watercolor).
    var companions: [Set<StepKind>] = []

    /// Whether it says anything. Most words say nothing of this kind.
    var says: Bool {
        opposite || scale != 1 || percent != nil || mood != nil || target != nil || !arguments.isEmpty
            || !factors.isEmpty || !words.isEmpty || !spans.isEmpty || !companions.isEmpty
    }

    /// Both; `nil` where they contradict each other.
    func combined(with other: Modifier) -> Modifier? {
        if !other.says { return self }
        if !says { return other }
        guard percent == nil || other.percent == nil, mood == nil || other.mood == nil else { return nil }
        guard arguments.keys.allSatisfy({ other.arguments[$0] == nil }) else { return nil }
        guard words.keys.allSatisfy({ other.words[$0] == nil || other.words[$0] == words[$0] }) else { return nil }
        guard spans.keys.allSatisfy({ other.spans[$0] == nil }) else { return nil }
        var result = self
        result.opposite = opposite != other.opposite
        result.scale *= other.scale
        result.percent = percent ?? other.percent
        result.mood = mood ?? other.mood
        // A narrower target wins: "make it brighter in the masked area".
        result.target = Modifier.joined(target, other.target)
        result.arguments.merge(other.arguments) { first, _ in first }
        result.factors.merge(other.factors, uniquingKeysWith: *)
        result.words.merge(other.words) { first, _ in first }
        result.spans.merge(other.spans) { first, _ in first }
        result.companions += other.companions
        return result
    }

    static func joined(_ first: TargetReference?, _ second: TargetReference?) -> TargetReference? {
        guard let first, let second else { return first ?? second }
        return first.combined(with: second)
    }
}
