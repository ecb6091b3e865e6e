import Foundation
import Pixels

/// Out of focus: a Gaussian in linear light, its size relative to the picture's.
struct Blur: PaintOperation {
    let identifier = OperationIdentifier("blur")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        BlurPainter(
            picture: picture, light: try Plane.linear(picture, check: { try progress(0) }),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct BlurPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        // 0.75 % of the longer side for a plain "blur", three times that for an extreme one.
        let extent = 0.0075 * powf(strength, 1.6) * powf(1.45, dials.dial("size"))
        let sigma = max(0.6, extent * Float(picture.longerSide))
        var share = 0.0
        func check() throws { try progress(share) }
        let blurred = try light.blurred(sigma: sigma, check: check)
        share = 0.7
        return try blurred.pictureFromLinear(like: picture, check: check)
    }
}
