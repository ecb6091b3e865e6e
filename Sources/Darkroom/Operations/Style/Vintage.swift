import Pixels

/// A snapshot of the 1970s as it lies in the album today: dyes faded to a warm cast, milky blacks, yellowed lights, a
/// soft lens, the one or other light leak, dust.
struct Vintage: PaintOperation {
    let identifier = OperationIdentifier("style", "vintage")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        let glow = try Bloom(
            light, threshold: 0.45, radius: 0.011 * Float(picture.longerSide), tint: SIMD3(1, 0.86, 0.62), check: check)
        return VintagePainter(
            picture: picture, glow: glow.light, amount: LookAmount.of(step, context.settings),
            isMasked: context.isMasked)
    }
}

private struct VintagePainter: Painter {
    let picture: Picture
    let glow: Plane<SIMD4<Float>>
    let amount: Float
    let isMasked: Bool
    /// How four papers have faded: degrees and chroma of the tint in shadows, middle tones and lights.
    private static let papers: [[SIMD2<Float>]] = [
        [SIMD2(20, 0.045), SIMD2(65, 0.03), SIMD2(92, 0.05)],
        [SIMD2(200, 0.035), SIMD2(90, 0.022), SIMD2(88, 0.055)],
        [SIMD2(330, 0.04), SIMD2(40, 0.028), SIMD2(75, 0.04)],
        [SIMD2(265, 0.045), SIMD2(100, 0.02), SIMD2(98, 0.06)],
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let point = dials.point
        let tints = VintagePainter.papers[dials.kind("paper", isEssential: true)].map { FilmGrade.tint($0.x, $0.y) }
        let grade = FilmGrade(
            contrast: 0.1 + 0.1 * point.x, pivot: 0.52, lift: 0.02 + 0.03 * point.y, black: 0.2 + 0.025 * point.z,
            white: 0.945, chroma: 0.72, shadows: tints[0], middles: tints[1], lights: tints[2])
        var print = FilmPrint(grade.transform(amount: min(1.2, amount)))
        print.stray = (glow, 0.35 * amount)
        if !isMasked {
            print.falloff = Falloff(
                width: picture.width, height: picture.height, amount: 0.5 * amount, inner: 0.25, roundness: 0.3)
            var random = RandomGenerator(seed: dials.inheritedSeed("leak"))
            let leak = try LightLeak(
                width: picture.width, height: picture.height, hue: 0, reach: 0.14, random: &random, check: check)
            print.leak = (leak.light, amount * (dials.kind("leaks") < 2 ? 0.55 : 0.08))
        }
        print.grain = FilmGrain(amount: 8 * amount, size: 0.85, color: 0.25, dials: dials)
        let printed = try print.printed(from: picture, check: check)
        var random = dials.random("dust")
        var wear = Wear(width: picture.width, height: picture.height)
        try wear.addDust(26, hairs: 2, value: 0.55 * min(1, amount), random: &random, check: check)
        return try printed.worn(wear, paper: SIMD3(246, 238, 220), check: check)
    }
}
