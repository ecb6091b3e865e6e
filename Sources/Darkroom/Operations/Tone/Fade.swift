/// The look of a faded print: lifted blacks, dimmed whites, quieter colours, a slight colour in the shadows.
struct Fade: ColorOperation {
    let identifier = OperationIdentifier("tone", "fade")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = max(-1, strength * ToneAmount.factor(strength, dial: point.x))
        let black = 0.17 * amount
        let white = 1 - 0.045 * amount
        return { lab in
            let light = min(1, max(0, lab.x))
            let lightness = black + (white - black) * light
            let shadow = amount * (1 - light) * (1 - light)
            return SIMD3(
                lightness, lab.y * (1 - 0.26 * amount) + 0.006 * shadow * point.z,
                lab.z * (1 - 0.26 * amount) + shadow * (0.02 * point.z - 0.004))
        }
    }
}
