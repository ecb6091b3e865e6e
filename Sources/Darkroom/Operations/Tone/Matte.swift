/// The matte print of fashion pages: blacks lifted to a charcoal with a colour of their own, contrast kept in the middle,
/// lights held back, colours restrained.
struct Matte: ColorOperation {
    let identifier = OperationIdentifier("tone", "matte")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.contrast] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = max(0, Float(step.strength)) * settings.amount
        let amount = min(1.6, strength * ToneAmount.factor(strength, dial: 0.6 * point.x))
        // Charcoal, brown, blue or green-black.
        let tints = [
            FilmGrade.tint(250, 0.012), FilmGrade.tint(60, 0.02), FilmGrade.tint(255, 0.03), FilmGrade.tint(170, 0.02),
        ]
        let tint = tints[dials.kind("ink", isEssential: true)]
        let grade = FilmGrade(
            contrast: 0.14, pivot: 0.5, lift: 0.012 * point.y, black: 0.235, white: 0.955,
            chroma: 0.84 + 0.05 * point.z,
            shadows: tint, lights: tint * -0.25)
        return grade.transform(amount: amount)
    }
}
