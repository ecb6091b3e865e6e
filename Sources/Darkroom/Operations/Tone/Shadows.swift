import Foundation

/// Lighter shadows, or with a negative strength deeper ones; lights stay as they are.
struct Shadows: ColorOperation {
    let identifier = OperationIdentifier("tone", "shadows")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness, .contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let bump =
            strength > 0 ? ToneBump(low: 1.15, high: 2.8 + 0.5 * point.y) : ToneBump(low: 2, high: 3.2 + 0.5 * point.y)
        let scale: Float = strength > 0 ? 0.115 : 0.095
        return { lab in
            let lightness = lab.x + scale * amount * bump.weight(lab.x)
            let ratio = lab.x > 0.01 ? lightness / lab.x : 1
            return Gamut.moved(lab, toLightness: lightness, chromaScale: powf(max(0, ratio), 0.7))
        }
    }
}
