import Foundation
import Pixels

/// The background out of focus, as behind a fast lens: bright spots swell (the blur is of light raised to a power), and
/// no colour of the subject gets into it.
struct BackgroundBlur: BackgroundOperation {
    let identifier = OperationIdentifier("background", "blur")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        BackgroundBlurPainter(
            ground: try Ground(picture, context, check: { try progress(0) }),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct BackgroundBlurPainter: Painter {
    let ground: Ground
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let extent = 0.012 * powf(max(0.2, strength), 1.2) * powf(1.6, dials.dial("size"))
        let sigma = max(1.2, extent * Float(ground.picture.longerSide))
        let behind = try ground.blurred(sigma: sigma, check: { try progress(0.2) })
        return try ground.laid(ground.light, gain: 1, check: { try progress(0.9) }) { index, _, _ in
            let color = behind.values[index]
            return SIMD3(color.x, color.y, color.z)
        }
    }
}
