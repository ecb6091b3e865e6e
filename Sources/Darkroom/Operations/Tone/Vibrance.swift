import Foundation

/// Stronger muted colours, while saturated ones and skin are nearly left alone; negative: weaker.
struct Vibrance: ColorOperation {
    let identifier = OperationIdentifier("tone", "vibrance")
    /// The Oklab hue of skin, of every complexion, in radians.
    private static let skinHue: Float = 0.92

    func axes(_ step: EditStep) -> [Grade.Axis] { [.chroma] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        return { lab in
            let chroma = lab.chroma
            let muted = 1 - ToneCurve.step(0.06, 0.24, chroma)
            let distance = abs(atan2f(lab.z, lab.y) - Vibrance.skinHue)
            let skin =
                (1 - ToneCurve.step(0.25, 0.6, min(distance, 2 * .pi - distance))) * ToneCurve.step(0.02, 0.05, chroma)
            let weight = (0.3 + 0.7 * muted) * (1 - 0.55 * skin)
            let gain = amount > 0 ? 1 + 1.25 * amount * weight : max(0.1, 1 + 0.5 * amount * weight)
            return Saturation.scaled(lab, gain: gain)
        }
    }
}
