import Pixels

/// High key: a picture of lights. Middle tones are lifted towards white, shadows are pale, bright parts glow into their
/// surroundings as before a white wall; the deepest tones stay as accents.
struct HighKey: PaintOperation {
    let identifier = OperationIdentifier("tone", "high_key")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        return HighKeyPainter(
            picture: picture,
            bloom: try Bloom(light, threshold: 0.32, radius: 0.012 * Float(picture.longerSide), check: check).light,
            amount: LookAmount.of(step, context.settings))
    }
}

private struct HighKeyPainter: Painter {
    let picture: Picture
    let bloom: Plane<SIMD4<Float>>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let tint = FilmGrade.tint(point.z > 0 ? 75 : 235, 0.05 * abs(point.z))
        let grade = FilmGrade(
            contrast: -0.1, pivot: 0.72, lift: 0.13 + 0.08 * point.x, black: 0.1 + 0.085 * point.y, white: 1,
            chroma: 0.8 + 0.2 * point.y, middles: tint * 0.6, lights: tint)
        let table = try ColorTable([grade.transform(amount: min(1.3, amount))], for: picture, check: check)
        let stray = amount * (0.32 + 0.12 * point.x)
        return try bloom.read { bloom in
            try table.printed(picture, check: check) { row, first, _ in
                for x in 0..<picture.width { row[x] = row[x].screened(by: bloom[first &+ x] * stray) }
            }
        }
    }
}
