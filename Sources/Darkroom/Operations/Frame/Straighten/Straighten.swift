import Pixels

/// Sets the picture upright by its own horizontal and vertical lines, a horizon or the edges of buildings, and cuts off
/// the corners. A picture that has no such lines, or whose lines are upright to a fifth of a degree, stays as it is.
struct Straighten: FrameOperation {
    let identifier = OperationIdentifier("rotate", "straighten")

    func keepsPixels(_ step: EditStep) -> Bool { false }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        func check() throws { try progress(0) }
        guard let tilt = try TiltFinder(frame.picture, check: check).tilt(check: check), abs(tilt) >= 0.2 else {
            return Frame(picture: frame.picture, mask: nil)
        }
        return Frame(picture: try frame.picture.turned(degrees: -tilt, check: check), mask: nil)
    }
}
