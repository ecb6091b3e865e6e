import Pixels

extension PaintCanvas {
    /// The canvas under light from the upper left (Hertzmann 2002): the relief of the strokes, and a weave where the paint
    /// is thin.
    ///
    /// - Parameters:
    ///   - depth: how strongly the relief shows, about 1.
    ///   - scale: pixels for each pixel of a picture of 1024.
    ///   - gloss: how much a wet ridge that faces the light glints, 1 = oil, 0 = matte.
    ///   - weave: how much of the cloth shows through.
    func lit(
        _ picture: Picture, depth: Float, scale: Float, gloss: Float = 1, weave: Float = 1, check: Check
    ) throws -> Picture {
        let (width, height) = (picture.width, picture.height)
        let relief = try paint.map(check: check) { $0.w }.blurred(sigma: 0.55 * max(1, scale), check: check)
        let thread = 3.1 * max(0.7, scale)
        return try relief.read { relief in
            try paint.read { paint in
                try picture.repainted(check: check) { encoder, index, x, y in
                    let value = paint[index]
                    let left = relief[y &* width &+ max(0, x &- 1)]
                    let right = relief[y &* width &+ min(width &- 1, x &+ 1)]
                    let above = relief[max(0, y &- 1) &* width &+ x]
                    let below = relief[min(height &- 1, y &+ 1) &* width &+ x]
                    let bare = weave * ToneCurve.step(0.55, 0.1, value.w) * Weave.slope(x, y, thread: thread)
                    let slope = depth * ((right - left) * 0.6 + (below - above) * 0.8) + 0.05 * bare
                    // Diffuse light changes with the slope; a wet ridge facing the light glints.
                    let shade = slope / (1 + 1.6 * abs(slope))
                    let glint = gloss * max(0, shade - 0.13) * 0.5
                    let lightness = value.x * (1 + 0.42 * shade) + glint
                    return encoder.encode(oklab: SIMD3(min(0.995, lightness), value.y, value.z))
                }
            }
        }
    }
}
