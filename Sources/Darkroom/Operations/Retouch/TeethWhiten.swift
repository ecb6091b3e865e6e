/// Whiter teeth where the mask is: light yellowish tones lose their yellow and gain some light; lips, gums and skin,
/// which are redder or more colourful, stay.
struct TeethWhiten: ColorOperation {
    let identifier = OperationIdentifier("retouch", "teeth_whiten")
    let variety = Variety.narrow

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = abs(Float(step.strength)) * settings.amount
        let amount = min(1.4, strength * ToneAmount.factor(strength, dial: 0.6 * point.x))
        return { lab in
            let chroma = lab.chroma
            // Towards yellow (b) rather than red (a): an angle above 55 degrees.
            let yellow = chroma > 1e-4 ? ToneCurve.step(0.62, 0.9, lab.z / chroma) : 0
            let light = ToneCurve.step(0.42, 0.62, lab.x)
            let mild = 1 - ToneCurve.step(0.1, 0.16, chroma)
            let neutral = 1 - ToneCurve.step(0.01, 0.03, chroma)
            let weight = min(1, amount * light * mild * max(yellow, neutral))
            return SIMD3(
                lab.x + 0.06 * weight * (1 - lab.x) * 4 * lab.x, lab.y * (1 - 0.5 * weight), lab.z * (1 - 0.75 * weight)
            )
        }
    }
}
