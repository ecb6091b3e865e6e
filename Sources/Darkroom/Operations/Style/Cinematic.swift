import Foundation
import Pixels

/// The colourist's teal and orange: every hue is drawn towards one of the two, so that skin and lamps stand warm before
/// cool shadows; contrast of a print film, halation about lights, darker corners, fine grain.
struct Cinematic: PaintOperation {
    let identifier = OperationIdentifier("style", "cinematic")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        let halo = try Bloom(
            light, threshold: 0.72, radius: 0.007 * Float(picture.longerSide), tint: SIMD3(1, 0.72, 0.5), check: check)
        return CinematicPainter(
            picture: picture, halo: halo.light, amount: LookAmount.of(step, context.settings),
            isMasked: context.isMasked)
    }
}

private struct CinematicPainter: Painter {
    let picture: Picture
    let halo: Plane<SIMD4<Float>>
    let amount: Float
    let isMasked: Bool

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let point = dials.point
        // Teal runs from green-blue to blue.
        let teal = 212 + 14 * point.z
        let grade = FilmGrade(
            contrast: 0.32 + 0.24 * point.y, pivot: 0.53, lift: -0.03 + 0.05 * point.x, black: 0.075, white: 0.975,
            chroma: 0.9, shadows: FilmGrade.tint(teal, 0.062 + 0.02 * point.z),
            middles: FilmGrade.tint(teal, 0.006), lights: FilmGrade.tint(68, 0.034 - 0.026 * point.z))
        let draw = Cinematic.drawn(teal: teal * .pi / 180, share: 0.62)
        let share = min(1.25, amount)
        var print = FilmPrint { lab in
            let graded = grade.transform(draw(lab))
            return lab + (graded - lab) * share
        }
        print.stray = (halo, 0.1 * amount)
        if !isMasked {
            print.falloff = Falloff(
                width: picture.width, height: picture.height, amount: 0.42 * amount, inner: 0.3, roundness: 0.1)
        }
        print.grain = FilmGrain(amount: 2.6 * amount, size: 0.6, color: 0.1, dials: dials)
        return try print.printed(from: picture, check: { try progress(0.5) })
    }
}

extension Cinematic {
    /// Turns hues towards orange or teal, whichever is nearer, and quietens those between.
    static func drawn(teal: Float, share: Float) -> ColorTransform {
        let orange: Float = 0.98
        return { lab in
            let chroma = lab.chroma
            guard chroma > 1e-4 else { return lab }
            let hue = atan2f(lab.z, lab.y)
            func away(_ pole: Float) -> Float {
                let turn = (hue - pole).truncatingRemainder(dividingBy: 2 * .pi)
                return turn > .pi ? turn - 2 * .pi : turn < -.pi ? turn + 2 * .pi : turn
            }
            let (fromOrange, fromTeal) = (away(orange), away(teal))
            let (near, far) = (min(abs(fromOrange), abs(fromTeal)), max(abs(fromOrange), abs(fromTeal)))
            // 0 at a pole, 1 half-way between both, where the turn has to be nothing or hues would tear.
            let between = near / max(1e-4, (near + far) / 2)
            let turn = abs(fromOrange) < abs(fromTeal) ? fromOrange : fromTeal
            let turned = hue - turn * share * (1 - between * between)
            let kept = chroma * (1 - 0.45 * between * between)
            return SIMD3(lab.x, kept * cosf(turned), kept * sinf(turned))
        }
    }
}
