/// A part of the frame by where it lies; the raw value is what a plan calls it.
public enum Place: String, Sendable, Hashable, CaseIterable {
    /// Halves of the frame.
    case top, bottom, left, right
    /// The parts about its corners.
    case topLeft = "top left"
    case topRight = "top right"
    case bottomLeft = "bottom left"
    case bottomRight = "bottom right"
    /// Thirds of the frame.
    case topThird = "top third"
    case bottomThird = "bottom third"
    case leftThird = "left third"
    case rightThird = "right third"
    /// The middle, all round the middle, and all four corners.
    case center, edges, corners
}
