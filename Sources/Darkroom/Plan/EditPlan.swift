/// What a prompt comes to: the steps in the order in which they are done, and what stands in the way of doing them.
public struct EditPlan: Sendable, Hashable {
    /// In order.
    public var steps: [EditStep]
    /// What the steps rest on: `mask` where they need one and the request has none; `region:sky`, `region:subject`,
    /// `region:color` where the engine has to find that in the picture; ``secondMask`` where they act on two things that
    /// are only named, of which one mask selects one.
    public var needs: [String]
    /// The words or phrases, as written, that were not understood; empty when the whole prompt was.
    public var unknown: [String]
    /// Remarks for the person who asked, such as which variation was left exact.
    public var notes: [String]

    public init(steps: [EditStep] = [], needs: [String] = [], unknown: [String] = [], notes: [String] = []) {
        self.steps = steps
        self.needs = needs
        self.unknown = unknown
        self.notes = notes
    }

    /// The need of a plan for two things.
    public static let secondMask = "mask:2"

    /// Whether every word was understood and there is something to do.
    public var isUnderstood: Bool { unknown.isEmpty && !steps.isEmpty }
    /// Whether it can be carried out as it stands.
    public var canBeCarriedOut: Bool { isUnderstood && missing.isEmpty }
    /// Of what the steps need, what only the request can give.
    public var missing: [String] { needs.filter { !$0.hasPrefix("region:") } }
}
