/// A step in the making.
struct StepDraft: Sendable, Hashable {
    /// What is to become of it.
    enum Mood: Sendable, Hashable {
        /// It is to be done.
        case perform
        /// Whatever else the prompt says, this step in this direction is not to be done.
        case exclude
        /// As `exclude`, in both directions.
        case excludeBoth
        /// Where the prompt asks for this step, it asks for little of it ("not too dark").
        case limit
    }

    /// Which way a step goes that has an opposite; `only` where it has none.
    enum Direction: Int, Sendable, Hashable {
        case up = 1
        case down = -1
        case only = 0

        var opposite: Direction? { self == .only ? nil : Direction(rawValue: -rawValue) }
    }

    var kind: StepKind
    var direction: Direction
    var mood = Mood.perform
    /// Whether it puts right what was said to be wrong, instead of being asked for.
    var isRemedy = false
    /// Factor on the strength of plain words.
    var scale = 1.0
    /// 0…: said as a number of percent, instead of in words.
    var percent: Double?
    var target: TargetReference?
    /// Only what this operation has, such as `degrees`.
    var arguments: [String: Double] = [:]
    /// Factors on arguments, such as −1 for "counter-clockwise".
    var factors: [String: Double] = [:]
    /// Only what this operation has and is no number, such as `color`.
    var words: [String: String] = [:]
    /// The same, as a stretch of the prompt that is still to be copied.
    var spans: [String: Range<Int>] = [:]
}

/// The pair that names an entry of the operation registry.
struct StepKind: Sendable, Hashable {
    var operation: String
    var name: String?

    var text: String { name.map { "\(operation)/\($0)" } ?? operation }
}
