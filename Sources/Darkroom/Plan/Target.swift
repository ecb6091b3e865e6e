/// The part of a picture that a step acts on.
public enum Target: Sendable, Hashable {
    /// The whole picture; with a mask, what the mask selects.
    case all
    /// What the mask selects, asked for by name ("the masked area"): a plan with it needs a mask.
    case masked
}
