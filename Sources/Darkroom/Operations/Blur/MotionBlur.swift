import Foundation
import Pixels

/// The blur of a movement during the exposure, in linear light, so that lamps draw lines.
///
/// `degrees`: the direction, 0 = level, 90 = upright; without it nearly level.
struct MotionBlur: PaintOperation {
    let identifier = OperationIdentifier("blur", "motion")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        return MotionBlurPainter(
            picture: picture, light: try HighlightRange.opened(Plane.linear(picture, check: check), check: check),
            degrees: step.arguments["degrees"].map { Float($0) },
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct MotionBlurPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let degrees: Float?
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let angle = ((degrees ?? 7 * dials.dial("tilt")) + 1.5 * dials.dial("hand")) * .pi / 180
        let length = 0.048 * powf(strength, 1.1) * powf(1.35, dials.dial("length")) * Float(picture.longerSide)
        let streaked = try light.streaked(SIMD2(cosf(angle), -sinf(angle)) * max(2, length), check: check)
        return try HighlightRange.closed(streaked, check: check).pictureFromLinear(like: picture, check: check)
    }
}
