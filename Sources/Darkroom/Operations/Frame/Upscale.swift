import Pixels

/// Enlarges by a whole `factor`, 2 by default, with crisp edges: Lanczos resampling, then adaptive sharpening.
struct Upscale: FrameOperation {
    let identifier = OperationIdentifier("upscale")

    func check(_ step: EditStep) throws {
        let factor = step.arguments["factor"] ?? 2
        guard (2...8).contains(factor), factor == factor.rounded() else {
            throw DarkroomError.badArgument(identifier, argument: "factor", expected: "a whole number from 2 to 8")
        }
    }

    func keepsPixels(_ step: EditStep) -> Bool { false }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        let factor = Int(step.arguments["factor"] ?? 2)
        guard frame.picture.longerSide * factor <= Resize.limit else {
            throw DarkroomError.tooLarge(identifier, limit: Resize.limit)
        }
        return Frame(
            picture: try frame.picture.upscaled(by: factor, limit: Resize.limit, check: { try progress(0) }), mask: nil)
    }
}
