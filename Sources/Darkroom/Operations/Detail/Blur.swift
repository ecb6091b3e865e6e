import Foundation
import Pixels

/// Out of focus: a Gaussian in linear light, its size relative to the picture's.
struct Blur: PaintOperation {
    let identifier = OperationIdentifier("blur")
    let variety = Variety.narrow

    func painter(for picture: Picture, step: EditStep, context: PaintContext) -> any Painter {
        BlurPainter(
            picture: picture, light: Plane.linear(picture),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct BlurPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        // 0.75 % of the longer side for a plain "blur", three times that for an extreme one.
        let share = 0.0075 * powf(strength, 1.6) * powf(1.75, dials.dial("size"))
        let sigma = max(0.6, share * Float(picture.longerSide))
        try progress(0)
        return light.blurred(sigma: sigma).pictureFromLinear(like: picture)
    }
}
