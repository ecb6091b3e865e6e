/// Stronger colours, or with a negative strength weaker ones down to grey at −2.
struct Saturation: ColorOperation {
    let identifier = OperationIdentifier("tone", "saturation")

    func axes(_ step: EditStep) -> [Grade.Axis] { step.strength <= -2 ? [.chroma, .warmth] : [.chroma] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let factor = ToneAmount.factor(strength, dial: point.x)
        if step.strength <= -2 {
            return { lab in SIMD3(lab.x, 0, 0) }
        }
        let gain = strength > 0 ? 1 + 0.85 * strength * factor : max(0.05, 1 + 0.52 * strength * factor)
        return { lab in Saturation.scaled(lab, gain: gain) }
    }

    /// Chroma times `gain` for muted colours, less and less the nearer a colour is to the edge of the gamut, which none
    /// crosses: of the share `t` of the largest chroma there is, `t g / (1 + (g − 1) t)`.
    static func scaled(_ lab: SIMD3<Float>, gain: Float) -> SIMD3<Float> {
        let chroma = lab.chroma
        guard chroma > 1e-5 else { return lab }
        guard gain > 1 else { return SIMD3(lab.x, lab.y * gain, lab.z * gain) }
        let limit = Gamut.maximumChroma(lightness: lab.x, hue: SIMD2(lab.y, lab.z) / chroma)
        guard limit > 1e-5 else { return lab }
        let share = min(1, chroma / limit)
        // Colour in near-black pixels is mostly noise: it is left alone.
        let boost = (gain - 1) * ToneCurve.step(0.05, 0.25, lab.x)
        let scale = (1 + boost) / (1 + boost * share)
        return SIMD3(lab.x, lab.y * scale, lab.z * scale)
    }
}
