/// The plan of what was added.
extension PlanBuilder {
    /// Whether the same was asked for before, in other words: a strength that is said counts, with the wish ("it is dark,
    /// brighten it a bit") more than with its reason ("it is a bit dark, brighten it"); otherwise the stronger.
    private mutating func repeats(_ step: EditStep, isRemedy: Bool) -> Bool {
        func isSame(_ other: EditStep) -> Bool {
            (other.operation, other.name, other.target) == (step.operation, step.name, step.target)
                && other.strength.sign == step.strength.sign
                && (other.words == step.words || other.words.isEmpty || step.words.isEmpty)
                && (other.arguments == step.arguments || other.arguments.isEmpty || step.arguments.isEmpty)
        }
        guard let index = plan.steps.firstIndex(where: isSame) else { return false }
        if plan.steps[index].words.isEmpty { plan.steps[index].words = step.words }
        if plan.steps[index].arguments.isEmpty { plan.steps[index].arguments = step.arguments }
        let known = plan.steps[index].strength.magnitude
        let isSettled = isRemedy && wished.contains(index) && known != 1
        if !isSettled, step.strength.magnitude != 1 || known < 1 { plan.steps[index].strength = step.strength }
        if !isRemedy { wished.insert(index) }
        return true
    }

    /// Whether a draft that acts on these parts would change what is protected.
    private func isTouched(_ region: Region, by draft: StepDraft, _ parts: [Region]) -> Bool {
        if parts.contains(region.complement) || region == .masked && parts.contains(.background) { return false }
        // The right half is no part of the left one.
        if parts.contains(where: { $0.isApart(from: region) }) { return false }
        // Where a thing is taken away, the background goes on.
        if draft.takesAway, region == .background { return false }
        // The whites lie in the highlights: they are told apart by the tone itself.
        let tones: Set = ["shadows", "highlights", "whites", "blacks"]
        let isTonal = [.shadows, .midtones, .highlights].contains(region)
        return !(isTonal && draft.kind.operation == "tone" && tones.contains(draft.kind.name ?? ""))
    }

    /// What a draft acts on, without what is protected.
    private func target(of draft: StepDraft) -> Target {
        let parts = [draft.target?.region(text)].compactMap(\.self)
        // A thing that has to be selected lies outside of a part that is named otherwise, and of another that is selected.
        let isPart =
            draft.part != nil || !parts.isEmpty && (!options.hasMask || draft.target?.things.isEmpty == false)
        let apart = protected.filter { !isPart || $0.things.isEmpty }
        let untouched =
            draft.isGeometry || draft.kind.operation == "background" ? [] : apart.compactMap { $0.region(text) }
        // The subject is no part of the background, and the other way round.
        let kept = untouched.filter {
            isTouched($0, by: draft, parts)
        }.map(Region.not)
        let regions = parts + kept.filter { !parts.contains($0) }
        guard let first = regions.first else { return .all }
        let region = regions.dropFirst().reduce(first, Region.both)
        return region == .masked ? .masked : .region(region)
    }

    /// Whether the others do the same, or one that comes later takes its place.
    private func isNeedless(_ draft: StepDraft, before later: ArraySlice<StepDraft>) -> Bool {
        drafts.contains { $0.implies(draft) || $0.settles(draft) } || later.contains { $0.replaces(draft) }
    }

    /// The plan, with what was excluded left out.
    consuming func build() -> EditPlan {
        for (index, draft) in drafts.enumerated() where !isNeedless(draft, before: drafts[(index + 1)...]) {
            if let exclusion = exclusions.first(where: { $0.concerns(draft) }) {
                plan.notes.append("\(exclusion.kind.text) is left out, as asked")
                continue
            }
            var step = draft.step
            step.target = target(of: draft)
            if limits.contains(where: { $0.concerns(draft) }) { step.strength /= 2 }
            if draft.canBeRepeated || !repeats(step, isRemedy: draft.isRemedy) {
                if !draft.isRemedy { wished.insert(plan.steps.count) }
                plan.steps.append(step)
            }
        }
        if let aspect = options.aspectRatio, !plan.steps.contains(where: { $0.arguments["aspect"] == aspect }) {
            plan.steps.append(EditStep("outpaint", "aspect", arguments: ["aspect": aspect]))
        }
        collectNeeds()
        for tokens in told {
            // Where nothing is asked for, it may have been meant as a wish.
            if plan.steps.isEmpty { addUnknown(tokens) } else { note("“\(text(of: tokens))” asks for nothing") }
        }
        if plan.steps.isEmpty, plan.unknown.isEmpty { plan.notes.append("the prompt asks for nothing to be done") }
        return plan
    }

    private mutating func collectNeeds() {
        var needs: [String] = []
        for step in plan.steps {
            needs += (step.target.region?.parts ?? []).compactMap(\.need)
            let kind = StepKind(operation: step.operation, name: step.name)
            if let need = StepDraft.need(of: kind, hasMask: options.hasMask) { needs.append(need) }
        }
        for need in needs where !plan.needs.contains(need) && !(need == "mask" && options.hasMask) {
            plan.needs.append(need)
        }
        // Of two things, the mask selects one.
        let things = drafts.compactMap { $0.target?.things }.filter { !$0.isEmpty }
        if Set(things.map { $0.map(nameOfThing) }).count > 1 { plan.needs.append(EditPlan.secondMask) }
    }

    /// Its name without the article.
    func nameOfThing(_ tokens: Range<Int>) -> String {
        let words = tokens.map { matcher.tokens[$0].text }
        let articles: Set = ["the", "a", "an", "this", "that", "these", "those", "only"]
        return words.drop { articles.contains($0) }.joined(separator: " ")
    }
}
