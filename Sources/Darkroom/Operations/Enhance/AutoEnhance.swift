import Foundation
import Pixels

/// What a lab does to every print without being asked: the light's cast damped, black and white points set, middle tones
/// brought towards the middle, dull colours woken, local contrast where it lacks. Each as far as the picture needs it,
/// so that a good picture stays nearly as it is.
struct AutoEnhance: PaintOperation {
    let identifier = OperationIdentifier("enhance", "auto")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let statistics = try PictureStatistics(picture, check: check)
        let luma = try Plane.luma(picture, check: check)
        let base = try luma.guided(by: luma, radius: 0.03 * Float(picture.longerSide), epsilon: 500, check: check)
        return AutoEnhancePainter(
            picture: picture, need: AutoNeed(statistics), luma: luma, base: base,
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

/// How far a picture is from what a lab would deliver.
private struct AutoNeed {
    let cast: ColorCast
    let castShare: Float
    let black: Float
    let white: Float
    let gamma: Float
    let chroma: Float
    let clarity: Float

    init(_ statistics: PictureStatistics) {
        cast = statistics.cast
        // A faint cast is no fault, a strong one is often meant (a sunset): in between most is taken out.
        let strength = statistics.cast.chroma
        castShare = 0.55 * ToneCurve.step(0.006, 0.02, strength) * (1 - 0.6 * ToneCurve.step(0.05, 0.09, strength))
        let (low, high) = (statistics.lightness(at: 0.004), statistics.lightness(at: 0.996))
        // Flat pictures are stretched most of the way; a picture without any range stays flat.
        let range = max(0, high - low)
        let trust = ToneCurve.step(0.05, 0.25, range)
        black = trust * max(0, low - 0.1) * 0.9
        white = 1 - trust * max(0, 0.97 - high) * 0.9
        let middle = (statistics.lightness(at: 0.5) - black) / max(0.2, white - black)
        let wanted = middle + 0.5 * (min(0.66, max(0.52, middle)) - middle)
        gamma = min(1.5, max(0.62, logf(max(0.05, wanted)) / logf(min(0.97, max(0.05, middle)))))
        chroma =
            0.35 * (1 - ToneCurve.step(0.03, 0.1, statistics.chroma)) * ToneCurve.step(0.004, 0.015, statistics.chroma)
        let spread = statistics.lightness(at: 0.9) - statistics.lightness(at: 0.1)
        clarity = 0.1 + 0.45 * (1 - ToneCurve.step(0.3, 0.6, spread))
    }

    func transform(_ amount: Float, _ point: SIMD3<Float>) -> ColorTransform {
        let balanced = cast.removal(share: castShare * min(1, amount))
        let (low, high) = (black * min(1.1, amount), 1 - (1 - white) * min(1.1, amount))
        let curve = powf(gamma, amount * (1 + 0.15 * point.x))
        let gain = 1 + chroma * amount * (1 + 0.3 * point.y) + 0.03
        return { lab in
            let color = balanced(lab)
            let light = min(1, max(0, (color.x - low) / (high - low)))
            let lightness = powf(light, curve)
            let scaled = Saturation.scaled(color, gain: gain)
            let ratio = color.x > 0.01 ? lightness / color.x : 1
            return Gamut.moved(
                SIMD3(color.x, scaled.y, scaled.z), toLightness: lightness, chromaScale: powf(max(0, ratio), 0.8))
        }
    }
}

private struct AutoEnhancePainter: Painter {
    let picture: Picture
    let need: AutoNeed
    let luma: Plane<Float>
    let base: Plane<Float>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let toned = try ColorTable([need.transform(strength, point)], for: picture, check: check)
            .applied(to: picture, check: check)
        let gain = need.clarity * strength * (1 + 0.3 * point.z)
        return try luma.read { luma in
            try base.read { base in
                try toned.relit(check: check) { gains, first in
                    for x in 0..<toned.width {
                        let value = max(4, luma[first &+ x])
                        let detail = gain * (value - base[first &+ x])
                        gains[x] = max(0.5, 1 + detail / (1 + abs(detail) * (1 / 40)) / value)
                    }
                }
            }
        }
    }
}
