import Pixels

/// Corners that fall off as behind a fast lens; with a negative strength they fade to white.
struct Vignette: PaintOperation {
    let identifier = OperationIdentifier("effect", "vignette")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        VignettePainter(picture: picture, strength: Float(step.strength) * context.settings.amount)
    }
}

private struct VignettePainter: Painter {
    let picture: Picture
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let point = dials.point
        // The bright middle: from nearly nothing to more than half of the way to the corner.
        let falloff = Falloff(
            width: picture.width, height: picture.height,
            amount: abs(strength) * ToneAmount.factor(strength, dial: point.x), inner: 0.2 + 0.17 * point.y,
            roundness: 0.5 + 0.45 * point.z)
        let lightens = strength < 0
        func check() throws { try progress(0) }
        return try picture.filled(with: .light, check: check) { row, y in
            picture.readLight(row, y)
            for x in 0..<picture.width {
                let light = falloff.light(x, y)
                row[x] = lightens ? 1 - (1 - row[x]) * light : row[x] * light
            }
        }
    }
}
