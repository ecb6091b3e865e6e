import Foundation

/// Brighter highlights, or with a negative strength calmer ones with their colour back; shadows stay as they are.
struct Highlights: ColorOperation {
    let identifier = OperationIdentifier("tone", "highlights")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness, .contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let bump = ToneBump(low: 4 + point.y, high: 1.5 - 0.2 * point.y)
        let start = 0.42 + 0.08 * point.y
        return { lab in
            let lightness: Float
            if amount > 0 {
                lightness = lab.x + 0.085 * amount * bump.weight(lab.x) * ToneCurve.step(0.42, 0.75, lab.x)
            } else {
                lightness = lab.x + 0.12 * amount * ToneCurve.step(start, 1.05, lab.x)
            }
            let ratio = lab.x > 0.01 ? lightness / lab.x : 1
            let chroma = amount > 0 ? 1 : powf(max(0.1, ratio), -0.8)
            return Gamut.moved(lab, toLightness: lightness, chromaScale: chroma)
        }
    }
}
