/// The background darker, lighter or with less colour, so that the subject stands out.
struct BackgroundTone: ColorOperation {
    enum Kind: String { case darken, lighten, desaturate }

    let kind: Kind
    var identifier: OperationIdentifier { OperationIdentifier("background", kind.rawValue) }

    func reach(of step: EditStep) -> Target { .region(.background) }

    func axes(_ step: EditStep) -> [Grade.Axis] { kind == .desaturate ? [.chroma, .warmth] : [.brightness] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let strength = abs(Float(step.strength)) * settings.amount
        let amount = min(1.6, strength * ToneAmount.factor(strength, dial: dials.point.x))
        switch kind {
        case .darken:
            return { lab in Gamut.moved(lab, toLightness: lab.x * (1 - 0.42 * amount), chromaScale: 1 - 0.2 * amount) }
        case .lighten:
            return { lab in
                Gamut.moved(
                    lab, toLightness: lab.x + (1 - lab.x) * min(0.92, 0.5 * amount), chromaScale: 1 - 0.25 * amount)
            }
        case .desaturate: return { lab in lab * SIMD3(1, max(0, 1 - 0.85 * amount), max(0, 1 - 0.85 * amount)) }
        }
    }
}
