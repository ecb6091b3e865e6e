/// Light that leans towards magenta, or with a negative strength towards green, across the line of daylight; with a
/// `color` in `words`, light through a filter of that colour, at the same brightness.
struct Tint: ColorOperation {
    let identifier = OperationIdentifier("tone", "tint")

    func axes(_ step: EditStep) -> [Grade.Axis] { [] }

    func check(_ step: EditStep) throws {
        guard let word = step.words["color"], NamedColor(word) == nil else { return }
        throw DarkroomError.badArgument(identifier, argument: "color", expected: "a colour's name or #rrggbb")
    }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = Float(step.strength) * settings.amount
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        if let color = step.words["color"].flatMap({ NamedColor($0) }) {
            return Tint.filter(Oklab.of(color), density: 0.3 * amount, turn: 0.05 * point.z)
        }
        let light = Illuminant(mired: Illuminant.neutral + 7 * point.z, tint: 4.2 * amount)
        return { lab in
            let adapted = Oklab.fromLinear(light.adapted(Oklab.toLinear(lab)))
            return Gamut.moved(
                SIMD3(lab.x, adapted.y, adapted.z), toLightness: lab.x,
                chromaScale: 1 - 0.6 * ToneCurve.step(0.93, 1, lab.x))
        }
    }

    /// - Parameters:
    ///   - density: 0 = clear, 1 = nothing but the filter's colour; negative: the complement.
    ///   - turn: of the hue, in radians.
    private static func filter(_ color: SIMD3<Float>, density: Float, turn: Float) -> ColorTransform {
        // A filter's colour is meant, not its depth: light enough to see through.
        let lightness = max(0.6, color.x)
        let turned = SIMD2(color.y - turn * color.z, color.z + turn * color.y)
        let glass = Oklab.toLinear(
            Gamut.moved(SIMD3(color.x, turned.x, turned.y), toLightness: lightness, chromaScale: 1))
        let clear = glass / max(1e-4, Luminance.of(glass))
        let bounded = max(-0.5, min(0.9, density))
        let gain = SIMD3(repeating: 1) + (clear - SIMD3(repeating: 1)) * bounded
        return { lab in
            let light = Oklab.toLinear(lab) * gain
            let filtered = Oklab.fromLinear(light.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 4)))
            return Gamut.moved(
                SIMD3(lab.x, filtered.y, filtered.z), toLightness: lab.x - 0.03 * abs(bounded) * lab.x, chromaScale: 1)
        }
    }
}
