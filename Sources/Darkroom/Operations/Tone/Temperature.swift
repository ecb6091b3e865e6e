/// Warmer light, or with a negative strength cooler: the picture as lit by daylight of another colour temperature.
struct Temperature: ColorOperation {
    let identifier = OperationIdentifier("tone", "temperature")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let shift = amount > 0 ? 48 * amount : 40 * amount
        let light = Illuminant(mired: min(248, max(45, Illuminant.neutral + shift)), tint: 0.9 * point.z)
        return { lab in
            let adapted = Oklab.fromLinear(light.adapted(Oklab.toLinear(lab)))
            // The light changes colour, not brightness; near white the tint fades so that lamps and paper stay white.
            return Gamut.moved(
                SIMD3(lab.x, adapted.y, adapted.z), toLightness: lab.x,
                chromaScale: 1 - 0.6 * ToneCurve.step(0.93, 1, lab.x))
        }
    }
}
