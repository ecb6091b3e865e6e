/// Two inks: the shadows in one, the lights in the other, on the way between them the mixtures (in Oklab, so that no
/// grey lies in the middle). `color` and `color2` in `words` name them; without names there are four pairs.
struct Duotone: ColorOperation {
    let identifier = OperationIdentifier("style", "duotone")
    /// Dark and light ink.
    private static let pairs: [(UInt32, UInt32)] = [
        (0x1B1F6B, 0xFF8A6E), (0x4A0E78, 0xFFE14D), (0x003B46, 0xF8EBCB), (0x8C0F3F, 0x6FE3D2),
    ]

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth, .chroma] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let named = ["color", "color2"].compactMap { step.words[$0] }.compactMap { NamedColor($0) }.map { Oklab.of($0) }
        let point = dials.point
        let pair = Duotone.pairs[dials.kind("inks", isEssential: true)]
        var (dark, light) = (Oklab.of(pair.0), Oklab.of(pair.1))
        if named.count == 1 {
            // One ink on paper, or before black: as its own lightness asks.
            (dark, light) = named[0].x < 0.7 ? (named[0], SIMD3(0.96, 0.004, 0.012)) : (SIMD3(0.16, 0, -0.02), named[0])
        } else if named.count == 2 {
            (dark, light) = named[0].x <= named[1].x ? (named[0], named[1]) : (named[1], named[0])
        }
        let amount = min(1, LookAmount.of(step, settings))
        let (low, high) = Duotone.spread(dark, light, by: point.y)
        let contrast = 0.28 + 0.14 * point.x
        let bias = named.isEmpty ? Float(0) : 0.09 * point.z
        return { lab in
            let grey = BlackWhite.lightness(lab, filter: SIMD3(0.3, 0.58, 0.12))
            let curved = ToneCurve.contrast(min(1, max(0, grey)), amount: contrast, pivot: 0.56)
            let place = min(1, max(0, curved + bias * 4 * curved * (1 - curved)))
            let ink = low + (high - low) * place
            return lab + (ink - lab) * amount
        }
    }

    /// The inks at a density that leaves the picture its contrast: dark enough below, light enough above.
    private static func spread(
        _ dark: SIMD3<Float>, _ light: SIMD3<Float>, by shift: Float
    ) -> (SIMD3<Float>, SIMD3<Float>) {
        let low = min(0.34, dark.x) + 0.03 * shift
        let high = max(0.84, light.x)
        return (
            Gamut.moved(dark, toLightness: low, chromaScale: 1), Gamut.moved(light, toLightness: high, chromaScale: 1)
        )
    }

    func check(_ step: EditStep) throws {
        for name in ["color", "color2"] {
            guard let word = step.words[name], NamedColor(word) == nil else { continue }
            throw DarkroomError.badArgument(identifier, argument: name, expected: "a colour's name or #rrggbb")
        }
    }
}
