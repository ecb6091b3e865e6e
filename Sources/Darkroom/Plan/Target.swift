/// The part of a picture that a step acts on.
public enum Target: Sendable, Hashable {
    /// The whole picture; with a mask, what the mask selects.
    case all
    /// What the mask selects, asked for by name ("the masked area"): a plan with it needs a mask.
    case masked
    /// A part that the engine finds in the picture, such as the sky.
    case region(Region)
}

extension Target {
    /// The part by name; `nil` for the whole picture.
    public var region: Region? {
        switch self {
        case .all: nil
        case .masked: .masked
        case .region(let region): region
        }
    }
}
