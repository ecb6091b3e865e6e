/// What words say about the steps of their phrase.
struct Modifier: Sendable, Hashable {
    var opposite = false
    var scale = 1.0
    var percent: Double?
    var mood: StepDraft.Mood?
    var target: TargetReference?
    var arguments: [String: Double] = [:]
    var factors: [String: Double] = [:]
    /// For each word that only goes with certain steps, those steps ("wash": only with a watercolor).
    var companions: [Set<StepKind>] = []

    /// Whether it says anything. Most words say nothing of this kind.
    var says: Bool {
        opposite || scale != 1 || percent != nil || mood != nil || target != nil || !arguments.isEmpty
            || !factors.isEmpty
            || !companions.isEmpty
    }

    /// Both; `nil` where they contradict each other.
    func combined(with other: Modifier) -> Modifier? {
        if !other.says { return self }
        if !says { return other }
        guard percent == nil || other.percent == nil, mood == nil || other.mood == nil else { return nil }
        guard arguments.keys.allSatisfy({ other.arguments[$0] == nil }) else { return nil }
        var result = self
        result.opposite = opposite != other.opposite
        result.scale *= other.scale
        result.percent = percent ?? other.percent
        result.mood = mood ?? other.mood
        // A narrower target wins: "make it brighter in the masked area".
        result.target = [target, other.target].compactMap(\.self).max { $0.rawValue < $1.rawValue }
        result.arguments.merge(other.arguments) { first, _ in first }
        result.factors.merge(other.factors, uniquingKeysWith: *)
        result.companions += other.companions
        return result
    }
}
