import Foundation

/// Another colour on a thing, under the light and the gloss that lie on it (the dichromatic model of Shafer 1985: what a
/// surface sends back is its own colour, shaded, and the lamp's).
struct BodyPaint: Sendable {
    let body: BodyColor
    /// The new colour in Oklab.
    let color: SIMD3<Float>
    /// 0…1.
    let amount: Float

    /// The lightness that the body's usual light becomes: nearly that of the new colour, but short of black and white, so
    /// that shading has room. What is nearly black is not lifted all the way, for there is little but noise in it.
    private let target: Float
    /// The lightness that the new colour can be shown up to without losing a quarter of its chroma.
    private let ceiling: Float

    init(body: BodyColor, color: SIMD3<Float>, amount: Float) {
        self.body = body
        self.color = color
        self.amount = amount
        let base = body.lab.x
        let share = color.x > base ? 0.7 + 0.24 * smoothStep(0.15, 0.45, base) : 0.94
        let target = min(0.91, max(0.2, base + share * (color.x - base)))
        self.target = target
        let hue = SIMD2(color.y, color.z) / max(1e-4, color.chroma)
        var ceiling = target
        while ceiling < 0.985, Gamut.maximumChroma(lightness: ceiling, hue: hue) > 0.75 * color.chroma {
            ceiling += 0.005
        }
        self.ceiling = max(ceiling, target + 0.03)
    }

    func applied(to lab: SIMD3<Float>) -> SIMD3<Float> {
        let kin = kinship(lab)
        guard kin > 0 else { return lab }
        let base = body.lab
        let gloss = gloss(lab)
        let light = min(1, max(0, lab.x))
        // Shading scales a colour as a whole; gloss stays what it is.
        let shaded = held(shade(light))
        let lightness = shaded + (max(shaded, light) - shaded) * gloss
        let strength: Float
        if body.isColored {
            let expected = base.chroma * min(1, light / max(0.05, base.x))
            strength = min(1.3, lab.chroma / max(0.01, expected))
        } else {
            strength = 1 - gloss
        }
        // In the shade there is less colour, in proportion; towards white there is none.
        let shadow = min(1, shaded / max(0.05, target))
        let glare = shaded > target ? 0.6 + 0.4 * (1 - shaded) / max(0.02, 1 - target) : 1
        let depth = shadow * glare
        let own = body.isColored ? SIMD2<Float>() : SIMD2(lab.y - base.y, lab.z - base.z) * 0.7
        let painted = SIMD3(
            lightness, color.y * strength * depth.squareRoot() + own.x, color.z * strength * depth.squareRoot() + own.y)
        let limited = Gamut.moved(painted, toLightness: painted.x, chromaScale: 1)
        return lab + (limited - lab) * (kin * amount)
    }

    /// Whether a colour is the body's, in any light: 0…1.
    private func kinship(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard body.isColored else {
            return 1 - smoothStep(0.05, 0.11, (lab - SIMD3(lab.x, body.lab.y, body.lab.z)).chroma)
        }
        guard chroma > 1e-4 else { return 1 }
        let cosine = (lab.y * body.lab.y + lab.z * body.lab.z) / (chroma * max(1e-4, body.lab.chroma))
        let angle = acosf(min(1, max(-1, cosine))) * 180 / .pi
        // Greys have no hue to speak of.
        let certainty = smoothStep(0.01, 0.04, chroma)
        return 1 - certainty * smoothStep(38, 62, angle)
    }

    /// How much of a colour is the lamp's: light, and paler than the body would be. 0…1.
    private func gloss(_ lab: SIMD3<Float>) -> Float {
        let above = smoothStep(body.lab.x + 0.08, max(body.lab.x + 0.3, 0.95), lab.x)
        guard body.isColored else { return body.lab.x < 0.75 ? above : 0 }
        return above * (1 - smoothStep(0.25, 0.8, lab.chroma / max(0.02, body.lab.chroma)))
    }

    /// The lightness of the new body where the old one's was `light`: in proportion where it gets darker; where it gets
    /// lighter, nearly so up to the body's and then flatter to white, mixed with a curve through the same points that has
    /// no bend in it (the bias of Schlick 1994).
    private func shade(_ light: Float) -> Float {
        let base = min(0.97, max(0.08, body.lab.x))
        if target <= base { return light * target / base }
        let ratio = (base / target - base) / (1 - base)
        let curved = light / (ratio * (1 - light) + light)
        let straight = light < base ? light * target / base : 1 - (1 - target) * (1 - light) / (1 - base)
        return 0.6 * straight + 0.4 * curved
    }

    /// Short of the ceiling, the softer the nearer to it.
    private func held(_ lightness: Float) -> Float {
        guard lightness > target else { return lightness }
        let room = ceiling - target
        return target + room * (1 - expf(-(lightness - target) / room))
    }
}
