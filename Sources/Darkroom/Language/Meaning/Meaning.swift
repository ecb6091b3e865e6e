/// What a phrase means so far: the steps it asks for, and what it says about steps that other words will name.
///
/// Meanings of the parts of a phrase are combined in order, see ``combine(_:)``; when the phrase is complete, what is
/// pending is applied to its steps, see ``close(over:)``. "slightly" is a pending strength, "brighter" a step, "slightly
/// brighter" a step with that strength.
struct Meaning: Sendable, Hashable {
    /// In the order of the words.
    var steps: [StepDraft] = []
    /// Waits for a step.
    var pending = Modifier()
    /// Values that the phrase has given and no rule has made use of yet.
    var numbers: [Double] = []
    var quotes: [String] = []
    var colors: [NamedColor] = []
    var places: [Place] = []
    /// Tokens that were recognised as a phrase and name what cannot be done, or not by words alone.
    var refused: [Range<Int>] = []
    /// Of those, what is to be drawn into the picture.
    var objects: [Range<Int>] = []
    /// What no step may change.
    var protected: [TargetReference] = []
    /// Tokens that only describe the look, the light or the weather that is asked for.
    var described: [Range<Int>] = []
    /// Tokens that tell what a picture is for, or how it came about.
    var told: [Range<Int>] = []
    /// What is spoken of without a wish.
    var mentioned: TargetReference?

    static let empty = Meaning()

    var isEmpty: Bool {
        steps.isEmpty && !hasValues && refused.isEmpty && objects.isEmpty && protected.isEmpty && described.isEmpty
            && told.isEmpty
            && mentioned == nil && !pending.says
    }

    /// Where names of things stand.
    var names: [Range<Int>] {
        let targets = (steps.map(\.target) + [pending.target]).compactMap(\.self) + protected
        return targets.flatMap { $0.things + $0.coloredNouns.map(\.noun) }
    }

    private var hasValues: Bool { !numbers.isEmpty || !quotes.isEmpty || !colors.isEmpty || !places.isEmpty }

    /// Whether something is pending that the steps are still to be told.
    var isOpen: Bool { pending.says && !steps.isEmpty }

    /// What only describes, or tells.
    init(described: [Range<Int>] = [], told: [Range<Int>] = []) {
        self.described = described
        self.told = told
    }
}
