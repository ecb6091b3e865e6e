import Foundation

/// More light on the film, or with a negative strength less: a factor on linear light, three quarters of a stop by
/// default, with a shoulder so that lights crowd up to white instead of clipping.
struct Exposure: ColorOperation {
    let identifier = OperationIdentifier("tone", "exposure")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let stops = 0.75 * strength * ToneAmount.factor(strength, dial: point.x)
        let gain = exp2f(stops)
        let shoulder = 1 + 0.25 * point.y
        return { lab in
            let rgb = Gamut.linear(lab)
            let luminance = Luminance.of(rgb)
            guard luminance > 1e-6 else { return lab }
            let exposed =
                gain > 1
                ? gain * luminance / powf(1 + powf((gain - 1) * luminance, shoulder), 1 / shoulder)
                : luminance * (gain + (1 - gain) * powf(luminance, 6))
            let lightness = lab.x * cbrtf(min(1, exposed) / luminance)
            return Gamut.moved(lab, toLightness: lightness, chromaScale: powf(lightness / max(0.01, lab.x), 0.85))
        }
    }
}
