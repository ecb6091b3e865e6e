import Pixels

/// Local contrast: the relief of things drawn out against a base that an edge-keeping filter gives, so that no halo
/// runs along an edge (base and detail: Durand & Dorsey 2002; the filter: He, Sun & Tang 2010). Negative: softer.
struct Clarity: PaintOperation {
    let identifier = OperationIdentifier("tone", "clarity")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let luma = try Plane.luma(picture, check: check)
        let side = Float(picture.longerSide)
        return ClarityPainter(
            picture: picture, luma: luma,
            broad: try luma.guided(by: luma, radius: 0.045 * side, epsilon: 240, check: check),
            fine: try luma.guided(by: luma, radius: 0.012 * side, epsilon: 110, check: check),
            strength: Float(step.strength) * context.settings.amount)
    }
}

private struct ClarityPainter: Painter {
    let picture: Picture
    /// In codes, as are its two bases.
    let luma: Plane<Float>
    let broad: Plane<Float>
    let fine: Plane<Float>
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let amount = strength * ToneAmount.factor(strength, dial: point.x)
        let gain = amount > 0 ? amount : max(-0.9, amount * 0.48)
        // More of the large relief or more of the small.
        let (large, small) = (gain * (1.25 + 0.4 * point.y), gain * (0.8 - 0.4 * point.y))
        let isFlat = amount > 0
        return try luma.read { luma in
            try broad.read { broad in
                try fine.read { fine in
                    try picture.relit(check: check) { gains, first in
                        for x in 0..<picture.width {
                            let value = max(1, luma[first &+ x])
                            let middle = value * (1 / 255)
                            let window = isFlat ? 0.35 + 0.65 * 4 * middle * (1 - middle) : 1
                            let detail = large * (value - broad[first &+ x]) + small * (value - fine[first &+ x])
                            // What a pixel may gain is bounded, so that no texture burns out.
                            let bounded = detail / (1 + abs(detail) * (1 / 90))
                            gains[x] = max(0, value + window * bounded) / value
                        }
                    }
                }
            }
        }
    }
}
