import Pixels

/// The mirror image.
struct Flip: FrameOperation {
    /// Which sides change places.
    enum Direction: String, Sendable {
        /// Left and right.
        case horizontal
        /// Top and bottom.
        case vertical
    }

    let direction: Direction
    var identifier: OperationIdentifier { OperationIdentifier("flip", direction.rawValue) }

    func keepsPixels(_ step: EditStep) -> Bool { false }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        let picture = frame.picture
        return Frame(
            picture: direction == .horizontal ? picture.flippedHorizontally() : picture.flippedVertically(),
            mask: nil)
    }
}
