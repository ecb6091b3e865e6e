import Pixels

/// A broken signal: colour channels apart, slices torn sideways, blocks of a lost stream, bars, scan lines.
struct Glitch: PaintOperation {
    let identifier = OperationIdentifier("style", "glitch")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        GlitchPainter(
            picture: picture, light: try Plane.linear(picture, check: { try progress(0) }),
            amount: LookAmount.of(step, context.settings))
    }
}

private struct GlitchPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let (width, height) = (picture.width, picture.height)
        let point = dials.point
        let signal = GlitchSignal(
            height: height, amount: amount, shift: 0.009 + 0.0035 * point.x, seed: dials.inheritedSeed("signal"))
        let blocks = GlitchBlocks(amount: amount, seed: dials.inheritedSeed("blocks"))
        let line = max(2, Float(height) / 260)
        let depth = min(0.5, (0.22 + 0.13 * point.y) * amount)
        let tint = FilmGrade.tint(point.z > 0 ? 330 : 205, 0.055 * abs(point.z))
        let gain = 1 + 0.14 * point.x
        let cast = gain * Oklab.toLinear(SIMD3(0.9, tint.x, tint.y)) / Oklab.toLinear(SIMD3(0.9, 0, 0)).x
        let torn = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            light.read { light in
                for y in rows {
                    let tear = signal.rows[y]
                    let source = light + y * width
                    let phase = (Float(y) / line).truncatingRemainder(dividingBy: 1)
                    let scan = 1 - depth * (1 - ToneCurve.step(0, 0.5, abs(2 * phase - 1)))
                    for x in 0..<width {
                        func sample(_ shift: Float) -> SIMD4<Float> {
                            var place = Float(x) / Float(width) + shift
                            place -= place.rounded(.down)
                            return source[min(width &- 1, Int(place * Float(width)))]
                        }
                        let own = sample(tear.offset)
                        var value = SIMD4(
                            sample(tear.offset + tear.red).x, own.y, sample(tear.offset + tear.blue).z, own.w)
                        value = blocks.corrupted(
                            value, x: Float(x) / Float(width), y: Float(y) / Float(height), width, height, light)
                        value = value * scan + SIMD4(tear.bar, 0)
                        target[y &* width &+ x] = value * SIMD4(cast, 1)
                    }
                }
            }
        }
        return try torn.pictureFromLinear(like: picture, check: check)
    }
}
