import Pixels

/// A plastic camera with slide film put through the wrong chemistry: burning colours, green or golden lights over blue
/// or violet shadows, a tunnel of dark corners, light leaks, coarse grain.
struct Lomo: PaintOperation {
    let identifier = OperationIdentifier("style", "lomo")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        LomoPainter(picture: picture, amount: LookAmount.of(step, context.settings), isMasked: context.isMasked)
    }
}

private struct LomoPainter: Painter {
    let picture: Picture
    let amount: Float
    let isMasked: Bool
    /// Shadows and lights of four films, in degrees.
    private static let films: [(Float, Float)] = [(265, 112), (300, 95), (225, 75), (250, 135)]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let point = dials.point
        let film = LomoPainter.films[dials.kind("film", isEssential: true)]
        let grade = FilmGrade(
            contrast: 0.62 + 0.12 * point.x, pivot: 0.55, lift: 0.025 + 0.02 * point.y, chroma: 1.55,
            shadows: FilmGrade.tint(film.0, 0.06), middles: FilmGrade.tint(film.1, 0.012),
            lights: FilmGrade.tint(film.1, 0.05))
        var print = FilmPrint(grade.transform(amount: min(1.2, amount)))
        if !isMasked {
            print.falloff = Falloff(
                width: picture.width, height: picture.height, amount: amount * (1.1 + 0.15 * point.z), inner: 0.22,
                roundness: 0.75)
            var random = RandomGenerator(seed: dials.inheritedSeed("leak"))
            let leak = try LightLeak(
                width: picture.width, height: picture.height, hue: random.unit() < 0.3 ? 0.7 : 0, reach: 0.16,
                random: &random, check: check)
            print.leak = (leak.light, amount * (dials.kind("leaks") < 3 ? 0.9 : 0.25))
        }
        print.grain = FilmGrain(amount: 9 * amount, size: 0.75, color: 0.3, dials: dials)
        return try print.printed(from: picture, check: check)
    }
}
