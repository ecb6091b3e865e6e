/// Makes a plan of the clauses of a prompt.
struct PlanBuilder {
    let prompt: String
    let matcher: PhraseMatcher
    let options: PlanOptions
    var drafts: [StepDraft] = []
    var exclusions: [StepDraft] = []
    var limits: [StepDraft] = []
    var protected: [TargetReference] = []
    /// What a pronoun stands for: the last target that was named; `nil` when it was one that cannot be found.
    var lastTarget: TargetReference? = .all
    /// What was said beside all wishes.
    var told: [Range<Int>] = []
    var plan = EditPlan()
    /// The steps of the plan that were asked for, not only needed to put something right.
    var wished: Set<Int> = []

    init(_ prompt: String, _ matcher: PhraseMatcher, _ options: PlanOptions) {
        self.prompt = prompt
        self.matcher = matcher
        self.options = options
    }

    mutating func add(_ clause: Clause) {
        guard let meaning = clause.meaning else {
            lastTarget = nil
            return addUnknown(UnknownPhrase.tokens(of: clause.tokens, in: matcher))
        }
        guard meaning.refused.isEmpty else {
            lastTarget = nil
            for tokens in meaning.refused { addUnknown(tokens) }
            return
        }
        noteCorrections(in: clause.tokens, but: meaning.names)
        for step in meaning.steps { add(step, from: clause.tokens) }
        protected += meaning.protected
        for tokens in meaning.described {
            // What a recoloured thing looks like besides is a wish of its own.
            guard drafts.contains(where: \.canBeDescribed) else {
                addUnknown(tokens)
                continue
            }
            note("“\(text(of: tokens))” was taken as part of the description")
        }
        told += meaning.told
        if let mentioned = meaning.mentioned { lastTarget = mentioned }
    }

    private mutating func add(_ step: StepDraft, from tokens: Range<Int>) {
        switch step.mood {
        case .exclude, .excludeBoth: exclusions.append(step)
        case .limit: limits.append(step)
        case .perform:
            var step = step
            // "It has a blue cast, take it away": that is done.
            if step.takesAway, step.target == .same, drafts.last?.isCleaning == true { return }
            let isPronoun = step.target == .same
            if isPronoun {
                // What "it" is was not understood, and is named already.
                guard let lastTarget else { return }
                let isWhole =
                    lastTarget.names ? !step.isGeometry && (!step.actsOnThings || step.isAllOver) : step.isGeometry
                step.target = isWhole ? .all : lastTarget
            }
            if step.target == .rest {
                guard let rest else { return addUnknown(tokens) }
                step.target = rest
            }
            // Of two quotations, one has been taken for something else.
            let quotations = matcher.quotations.count { tokens.overlaps($0.tokens) }
            if step.kind.operation == "text", quotations > 1 { return addUnknown(tokens) }
            if let name = step.spans.removeValue(forKey: "again"), !isName(name, of: step.target) {
                return addUnknown(tokens)
            }
            let isGone = step.takesAway && !step.isRemedy
            if let target = step.target { lastTarget = isGone && target.names ? .all : target }
            // "The sky is too bright, make it the blue hour": what is no sky is all over the picture.
            let whole = isPronoun && step.isAllOver ? step.acting(on: .all) : nil
            let hasMask = options.hasMask
            let finished = [step, whole].lazy.compactMap { $0?.finished()?.settled(hasMask: hasMask) }.first
            guard let finished else { return refuse(step, from: tokens) }
            noteThings(of: finished)
            drafts.append(finished)
        }
    }

    /// Whether a name is that of the thing that is acted on.
    private func isName(_ tokens: Range<Int>, of target: TargetReference?) -> Bool {
        guard let target else { return false }
        let names = target.things + target.coloredNouns.map(\.noun)
        return names.count == 1 && nameOfThing(names[0]) == nameOfThing(tokens)
    }

    /// All but what was spoken of last; what is protected is left out anyway. `nil` where nothing was spoken of.
    var rest: TargetReference? {
        switch lastTarget {
        case nil: nil
        case .all: protected.isEmpty ? drafts.last?.part.map(TargetReference.not) : .all
        case .not(let inner): inner
        case .some(let target): .not(target)
        }
    }

    /// Names what stands in the way: the thing, where the operation is none for things.
    private mutating func refuse(_ step: StepDraft, from tokens: Range<Int>) {
        let things = (step.target?.things ?? []) + (step.target?.coloredNouns ?? []).map(\.noun)
        guard !things.isEmpty, !step.actsOnThings, !step.isGeometry else { return addUnknown(tokens) }
        for thing in things { addUnknown(thing) }
    }

    private mutating func noteThings(of step: StepDraft) {
        for thing in step.target?.things ?? [] {
            note("“\(text(of: thing))” is not recognised: what the mask selects is taken for it")
        }
        for (color, noun) in step.target?.coloredNouns ?? [] {
            note("“\(text(of: noun))” is not recognised: what is \(color.name) there is taken for it")
        }
    }

    mutating func note(_ text: String) {
        if !plan.notes.contains(text) { plan.notes.append(text) }
    }

    mutating func exclude(_ steps: [StepDraft]) {
        exclusions += steps
    }

    /// What no step may change, besides what the clauses say.
    mutating func protect(_ target: TargetReference) {
        protected.append(target)
    }

    mutating func addUnknown(_ tokens: Range<Int>) {
        if !tokens.isEmpty { addUnknown(text(of: tokens)) }
    }

    func text(of tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        return String(prompt[matcher.tokens[first].range.lowerBound..<matcher.tokens[last].range.upperBound])
    }

    mutating func addUnknown(_ phrase: String) {
        if !plan.unknown.contains(phrase) { plan.unknown.append(phrase) }
    }

    /// - Parameter names: Those of things, in which no word is read as another.
    private mutating func noteCorrections(in tokens: Range<Int>, but names: [Range<Int>]) {
        for index in tokens where !names.contains(where: { $0.contains(index) }) {
            guard let word = matcher.correction(of: index) else { continue }
            plan.notes.append("“\(prompt[matcher.tokens[index].range])” was read as “\(word)”")
        }
    }
}
