/// What accompanies a prompt: the values of its Midjourney parameters, and whether there is a mask.
public struct PlanOptions: Sendable, Hashable {
    /// Width over height of the finished picture (`--ar`), greater than 0; `nil` keeps the picture's own. Default `nil`.
    public var aspectRatio: Double?
    /// The values of `--no`: what is left alone. Default empty.
    public var leaveAlone: [String]
    /// Whether the request has a mask. Default `false`.
    public var hasMask: Bool
    /// Whether things that the prompt describes or wants drawn are illustrated where the planner has names of things. Default
    /// `true`.
    public var illustrates: Bool

    public init(
        aspectRatio: Double? = nil, leaveAlone: [String] = [], hasMask: Bool = false, illustrates: Bool = true
    ) {
        self.aspectRatio = aspectRatio
        self.leaveAlone = leaveAlone
        self.hasMask = hasMask
        self.illustrates = illustrates
    }
}
