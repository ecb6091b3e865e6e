import Foundation
import Pixels

/// The burst of a lens zoomed during the exposure: everything streams out from a sharp middle.
struct ZoomBlur: PaintOperation {
    let identifier = OperationIdentifier("blur", "zoom")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        return ZoomBlurPainter(
            picture: picture, light: try HighlightRange.opened(Plane.linear(picture, check: check), check: check),
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct ZoomBlurPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let size = SIMD2(Float(picture.width), Float(picture.height))
        let center = size / 2 + size * SIMD2(dials.dial("across"), dials.dial("down")) * 0.04
        let amount = min(0.6, 0.17 * strength * powf(1.45, dials.dial("amount")))
        let zoomed = try light.zoomed(about: center, amount: amount, check: check)
        // A zoom starts from rest: the first frame is exposed a little longer and gives the middle its hold.
        let (width, reach) = (picture.width, 0.22 * min(size.x, size.y))
        let mixed = try Plane<SIMD4<Float>>(width: width, height: picture.height, check: check) { target, rows in
            zoomed.read { zoomed in
                light.read { light in
                    for y in rows {
                        for x in 0..<width {
                            let index = y &* width &+ x
                            let place = SIMD2(Float(x), Float(y)) - center
                            let distance = (place.x * place.x + place.y * place.y).squareRoot()
                            let sharp = 1 - ToneCurve.step(0.15 * reach, 1.6 * reach, distance)
                            target[index] = HighlightRange.closed(
                                zoomed[index] + (light[index] - zoomed[index]) * sharp)
                        }
                    }
                }
            }
        }
        return try mixed.pictureFromLinear(like: picture, check: check)
    }
}
