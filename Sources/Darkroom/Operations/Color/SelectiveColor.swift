/// Black and white but for one colour, that of the word `color`: red without it.
struct SelectiveColor: ColorOperation {
    let identifier = OperationIdentifier("selective_color")

    func check(_ step: EditStep) throws { try step.checkColor(identifier) }

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth, .chroma] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let kin = HueFamily(step.color ?? NamedColor(name: "red", red: 255, green: 0, blue: 0))
        let amount = min(1, abs(Float(step.strength)))
        let point = dials.point
        let contrast = 0.25 + 0.2 * point.x
        let shift = 0.05 * point.y
        let colorfulness = 1.08 + 0.12 * point.z
        return { lab in
            let likeness = kin.likeness(lab)
            let light = min(1, max(0, lab.x))
            let curved = ToneCurve.contrast(light, amount: contrast, pivot: 0.55)
            let grey = SIMD3(curved + shift * 4 * curved * (1 - curved), 0, 0)
            let kept = Gamut.moved(lab, toLightness: lab.x, chromaScale: colorfulness)
            return lab + (grey + (kept - grey) * likeness - lab) * amount
        }
    }
}
