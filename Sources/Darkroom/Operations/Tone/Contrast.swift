/// More contrast about the middle, or with a negative strength less.
struct Contrast: ColorOperation {
    let identifier = OperationIdentifier("tone", "contrast")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let pivot = 0.56 + 0.03 * point.y
        return { lab in
            let lightness: Float
            let chroma: Float
            if amount >= 0 {
                lightness = ToneCurve.contrast(lab.x, amount: 0.42 * amount, pivot: pivot)
                chroma = 1 + 0.12 * amount
            } else {
                lightness = lab.x + (pivot + 0.04 - lab.x) * min(0.8, -0.34 * amount)
                chroma = max(0.4, 1 + 0.14 * amount)
            }
            return Gamut.moved(lab, toLightness: lightness, chromaScale: chroma)
        }
    }
}
