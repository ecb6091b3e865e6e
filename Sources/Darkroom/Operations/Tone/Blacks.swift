/// The darkest tones lighter, or with a negative strength deeper; everything above the shadows stays.
struct Blacks: ColorOperation {
    let identifier = OperationIdentifier("tone", "blacks")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.brightness, .contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let reach = 1.5 + 0.35 * point.y
        return { lab in
            let light = min(1, max(0, lab.x))
            // 1 at black, 0 from the middle tones on.
            let near = max(0, 1 - light * reach)
            let weight = near * near * near
            let lightness =
                amount > 0 ? light + min(0.2, 0.15 * amount) * weight : light * (1 + max(-0.97, 0.95 * amount) * near)
            return Gamut.moved(
                lab, toLightness: lightness, chromaScale: lab.x > 0.01 ? min(1.5, max(0, lightness / lab.x)) : 1)
        }
    }
}
