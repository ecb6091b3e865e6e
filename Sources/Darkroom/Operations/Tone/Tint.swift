/// Light that leans towards magenta, or with a negative strength towards green: across the line of daylight.
struct Tint: ColorOperation {
    let identifier = OperationIdentifier("tone", "tint")

    func axes(_ step: EditStep) -> [Grade.Axis] { [] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let light = Illuminant(mired: Illuminant.neutral + 7 * point.z, tint: 4.2 * amount)
        return { lab in
            let adapted = Oklab.fromLinear(light.adapted(Oklab.toLinear(lab)))
            return Gamut.moved(
                SIMD3(lab.x, adapted.y, adapted.z), toLightness: lab.x,
                chromaScale: 1 - 0.6 * ToneCurve.step(0.93, 1, lab.x))
        }
    }
}
