import Foundation
import Pixels

/// What lies in the dark brought out as by a fill light: whole dark areas are lifted, while the contrast inside them and
/// everything in the light stay (a tone curve on the base of a guided filter, after Durand & Dorsey 2002).
struct LiftShadow: PaintOperation {
    let identifier = OperationIdentifier("restore", "lift_shadow")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let value = try Plane.brightness(picture, check: check)
        return LiftShadowPainter(
            picture: picture,
            base: try value.guided(by: value, radius: 0.06 * Float(picture.longerSide), epsilon: 500, check: check),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct LiftShadowPainter: Painter {
    let picture: Picture
    let base: Plane<Float>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let amount = strength * ToneAmount.factor(strength, dial: 0.2 * point.x)
        let reach = 150 + 7 * point.y
        // Gains by the code of the base: at most 3, for what lies below is noise.
        let gains = (0...255).map { code -> Float in
            let value = max(4, Float(code))
            let dark = max(0, 1 - value / reach)
            return min(3, powf(255 / value, min(0.7, 0.5 * amount * dark * (2 - dark))))
        }
        return try base.read { base in
            try picture.relit(check: check) { row, first in
                for x in 0..<picture.width {
                    let place = min(254.99, max(0, base[first &+ x]))
                    let code = Int(place)
                    row[x] = gains[code] + (gains[code &+ 1] - gains[code]) * (place - Float(code))
                }
            }
        }
    }
}
