extension Meaning {
    /// The most steps of one clause; a longer list is read as several clauses.
    private static let mostSteps = 8

    /// Adds what the next part of the same phrase means; `nil` where the parts contradict each other.
    func combined(with other: Meaning) -> Meaning? {
        guard steps.count + other.steps.count <= Meaning.mostSteps else { return nil }
        guard let pending = pending.combined(with: other.pending) else { return nil }
        var result = self
        result.pending = pending
        if !other.steps.isEmpty { result.steps += other.steps }
        if !other.numbers.isEmpty { result.numbers += other.numbers }
        if !other.quotes.isEmpty { result.quotes += other.quotes }
        if !other.colors.isEmpty { result.colors += other.colors }
        if !other.places.isEmpty { result.places += other.places }
        if !other.refused.isEmpty { result.refused += other.refused }
        if !other.objects.isEmpty { result.objects += other.objects }
        if !other.described.isEmpty { result.described += other.described }
        if !other.told.isEmpty { result.told += other.told }
        result.mentioned = other.mentioned ?? mentioned
        if !other.protected.isEmpty { result.protected += other.protected }
        return result
    }

    /// Applies what is pending to the steps of a complete phrase.
    ///
    /// - Parameter tokens: Where the phrase stands. It is refused as a whole when it asks for the opposite of a step
    ///   that has none ("less watercolor").
    /// - Returns: `nil` where the words do not go together: the phrase was not this.
    func closed(over tokens: Range<Int>) -> Meaning? {
        guard isOpen else { return self }
        var result = self
        result.pending = Modifier()
        for companions in pending.companions {
            guard steps.contains(where: { companions.contains($0.kind) }) else { return nil }
        }
        for index in steps.indices {
            let draft = pending.opposite ? steps[index].contrary ?? steps[index] : steps[index]
            guard let step = draft.applying(words(for: draft)) else { return nil }
            result.steps[index] = step
        }
        if pending.opposite, steps.contains(where: { $0.direction == .only && $0.contrary == nil }) {
            result.refused = [tokens]
        }
        return result
    }

    /// What is pending, without the words that are another step's: of "dramatic cinematic lighting from the left", only the
    /// light has a side.
    private func words(for step: StepDraft) -> Modifier {
        let known = StepDraft.words(of: step.kind)
        let others = steps.reduce(into: Set()) { $0.formUnion(StepDraft.words(of: $1.kind)) }
        var result = pending
        result.words = pending.words.filter { known.contains($0.key) || !others.contains($0.key) }
        return result
    }
}

extension StepDraft {
    /// The step that takes away what this one adds; `nil` where there is none.
    var contrary: StepDraft? {
        var result = self
        switch (kind.operation, kind.name) {
        case ("effect", "grain"): result.kind = StepKind(operation: "denoise", name: nil)
        case ("blur", nil): result.kind = StepKind(operation: "sharpen", name: nil)
        case ("sharpen", nil):
            // A blur is the stronger of the two.
            result.kind = StepKind(operation: "blur", name: nil)
            result.scale *= 0.5
        default: return nil
        }
        return result
    }

    /// The step under a modifier; `nil` where they contradict each other.
    func applying(_ modifier: Modifier) -> StepDraft? {
        guard percent == nil || modifier.percent == nil else { return nil }
        guard mood == .perform || modifier.mood == nil else { return nil }
        guard arguments.keys.allSatisfy({ modifier.arguments[$0] == nil }) else { return nil }
        guard words.keys.allSatisfy({ modifier.words[$0] == nil }) else { return nil }
        guard spans.keys.allSatisfy({ modifier.spans[$0] == nil }) else { return nil }
        var result = self
        if modifier.opposite, let opposite = direction.opposite { result.direction = opposite }
        result.mood = modifier.mood ?? mood
        result.scale *= modifier.scale
        result.percent = percent ?? modifier.percent
        result.target = Modifier.joined(target, modifier.target)
        result.arguments.merge(modifier.arguments) { first, _ in first }
        result.factors.merge(modifier.factors, uniquingKeysWith: *)
        result.words.merge(modifier.words) { first, _ in first }
        result.spans.merge(modifier.spans) { first, _ in first }
        return result
    }
}
