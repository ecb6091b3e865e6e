import Pixels

/// Bloom: what is bright shines into its surroundings, as through a mist filter.
struct Glow: PaintOperation {
    let identifier = OperationIdentifier("effect", "bloom")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        let statistics = try PictureStatistics(picture, check: check)
        // What counts as bright depends on the picture: its lightest third.
        let bright = statistics.lightness(at: 0.7)
        let bloom = try Bloom(
            light, threshold: min(0.7, max(0.12, bright * bright * bright)), radius: 0.01 * Float(picture.longerSide),
            tint: SIMD3(1, 0.95, 0.88), check: check)
        return GlowPainter(
            picture: picture, light: light, stray: bloom.light,
            strength: abs(Float(step.strength)) * context.settings.amount)
    }
}

private struct GlowPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let stray: Plane<SIMD4<Float>>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let amount = 0.75 * strength * ToneAmount.factor(strength, dial: dials.point.x)
        var lit = light
        // A mist filter takes a little from everything that it strays.
        let kept = 1 - 0.06 * min(1, amount)
        try lit.update(check: check) { values, indices in
            for index in indices { values[index] *= SIMD4(kept, kept, kept, 1) }
        }
        try lit.screen(stray, amount: amount, check: check)
        return try lit.pictureFromLinear(like: picture, check: check)
    }
}
