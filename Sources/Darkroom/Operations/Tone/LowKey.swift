import Pixels

/// Low key: a picture of shadows. Everything sinks into the dark but the lights, which hold their tone; the edge of the
/// frame falls off into black.
struct LowKey: PaintOperation {
    let identifier = OperationIdentifier("tone", "low_key")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        LowKeyPainter(
            picture: picture, amount: LookAmount.of(step, context.settings), isMasked: context.isMasked,
            statistics: try PictureStatistics(picture, check: { try progress(0) }))
    }
}

private struct LowKeyPainter: Painter {
    let picture: Picture
    let amount: Float
    let isMasked: Bool
    let statistics: PictureStatistics

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        // A bright picture has farther to go; its lights are where its own distribution has them.
        let middle = statistics.lightness(at: 0.5)
        let tint = FilmGrade.tint(point.z > 0 ? 65 : 250, 0.045 * abs(point.z))
        let grade = FilmGrade(
            contrast: 0.6 + 0.3 * point.y, pivot: min(0.86, max(0.55, 0.32 + 0.62 * middle)),
            lift: -0.12 - 0.07 * point.x, white: 0.97, chroma: 0.86, shadows: tint, middles: tint * 0.4)
        let table = try ColorTable([grade.transform(amount: min(1.25, amount))], for: picture, check: check)
        let falloff = Falloff(
            width: picture.width, height: picture.height, amount: isMasked ? 0 : amount * (1.05 + 0.25 * point.x),
            inner: 0.24, roundness: 0.4)
        return try table.printed(picture, check: check) { row, _, y in
            for x in 0..<picture.width { row[x] *= falloff.light(x, y) }
        }
    }
}
