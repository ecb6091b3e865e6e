import Foundation

/// Brighter, or with a negative strength darker: a lift of the middle tones that leaves black and white where they are.
struct Brightness: ColorOperation {
    let identifier = OperationIdentifier("tone", "brightness")

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = 0.105 * strength * ToneAmount.factor(strength, dial: point.x)
        let companion = Companion(contrast: 0.9 * point.y, warmth: 1.1 * point.z)
        // Where the lift peaks: brightening favours the shadows a little, darkening the lights.
        let bump = strength > 0 ? ToneBump(low: 1, high: 1.25) : ToneBump(low: 1.45, high: 1)
        return { lab in
            let lightness = lab.x + amount * bump.weight(lab.x)
            let ratio = lab.x > 0.01 ? lightness / lab.x : 1
            return companion.transform(
                Gamut.moved(lab, toLightness: lightness, chromaScale: powf(max(0, ratio), 0.85)))
        }
    }
}
