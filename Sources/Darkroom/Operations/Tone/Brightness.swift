import Foundation

/// Brighter, or with a negative strength darker: a lift of the middle tones that leaves black and white where they are.
struct Brightness: ColorOperation {
    let identifier = OperationIdentifier("tone", "brightness")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = 0.105 * strength * ToneAmount.factor(strength, dial: point.x)
        // Where the lift peaks: brightening favours the shadows a little, darkening the lights.
        let bump =
            strength > 0
            ? ToneBump(low: 1.12 + 0.12 * point.y, high: 1.3 - 0.2 * point.y)
            : ToneBump(low: 1.45 + 0.2 * point.y, high: 1)
        return { lab in
            let lightness = lab.x + amount * bump.weight(lab.x)
            let ratio = lab.x > 0.01 ? lightness / lab.x : 1
            return Gamut.moved(lab, toLightness: lightness, chromaScale: powf(max(0, ratio), 0.85))
        }
    }
}
