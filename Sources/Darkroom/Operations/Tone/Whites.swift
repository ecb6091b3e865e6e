/// The lightest tones whiter, or with a negative strength dimmer; everything below the lights stays.
struct Whites: ColorOperation {
    let identifier = OperationIdentifier("tone", "whites")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness, .contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let start = 0.5 + 0.08 * point.y
        return { lab in
            let light = min(1, max(0, lab.x))
            let near = ToneCurve.step(start, 1, light)
            let lightness =
                amount > 0
                ? 1 - (1 - light) * (1 - min(0.8, 0.5 * amount) * near) : light - min(0.25, -0.1 * amount) * near
            return Gamut.moved(lab, toLightness: lightness, chromaScale: 1)
        }
    }
}
