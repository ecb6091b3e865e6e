import Foundation
import Pixels

/// The grain of film, fine to coarse.
struct Grain: PaintOperation {
    let identifier = OperationIdentifier("effect", "grain")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        GrainPainter(picture: picture, strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct GrainPainter: Painter {
    let picture: Picture
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let amount = 13.5 * powf(strength, 0.7) * ToneAmount.factor(strength, dial: dials.point.x)
        let grain = FilmGrain(
            amount: amount, size: dials.dial("size", in: 0.5...1.15), color: dials.dial("color", in: 0.05...0.35),
            dials: dials)
        return try grain.applied(to: picture, check: { try progress(0.5) })
    }
}
