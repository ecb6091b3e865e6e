import Foundation
import Pixels

/// Out of focus behind a fast lens: every point becomes a disc or, stopped down, the polygon of the blades; lamps and
/// glints stand out as bright bokeh. In linear light.
struct LensBlur: PaintOperation {
    let identifier = OperationIdentifier("blur", "lens")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        return LensBlurPainter(
            picture: picture, light: try HighlightRange.opened(Plane.linear(picture, check: check), check: check),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct LensBlurPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let radius = 0.013 * powf(strength, 1.3) * powf(1.5, dials.dial("radius")) * Float(picture.longerSide)
        let blades = [0, 0, 6, 8][dials.kind("blades")]
        let spread = try light.defocused(radius: max(1, radius), blades: blades, check: check)
        return try HighlightRange.closed(spread, check: check).pictureFromLinear(like: picture, check: check)
    }
}
