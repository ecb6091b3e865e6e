import Foundation
import Pixels

/// A radiograph on its light box: what is lit in the photograph lets the rays through and is dark, what is dense shines;
/// every outline shows, also those inside, as of something translucent; blue-grey film, a soft glow.
struct XRay: PaintOperation {
    let identifier = OperationIdentifier("style", "xray")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let colors = try Plane.oklab(picture, check: check)
        let lightness = try colors.map(check: check) { $0.x }
        share = 0.2
        // Flesh is a soft cloud without texture.
        let body = try lightness.guided(by: lightness, radius: 0.012 * side, epsilon: 0.006, check: check)
            .blurred(sigma: 0.0016 * side, check: check)
        share = 0.4
        let rims = try XRay.rims(lightness, side, check)
        share = 0.8
        return XRayPainter(
            picture: picture, body: body, rims: rims, fine: lightness,
            ground: try XRay.level(lightness, share: 0.8, alpha: colors, check),
            bone: try XRay.level(body, share: 0.05, alpha: colors, check),
            amount: LookAmount.of(step, context.settings))
    }

    /// How strongly lightness changes, over three sizes: thin bright walls about everything.
    private static func rims(_ lightness: Plane<Float>, _ side: Float, _ check: Check) throws -> Plane<Float> {
        var sum = Plane<Float>(width: lightness.width, height: lightness.height)
        for (part, weight) in [(Float(0.0011), Float(0.5)), (0.003, 0.8)] {
            let smooth = try lightness.blurred(sigma: max(0.6, part * side), check: check)
            let (width, height) = (smooth.width, smooth.height)
            try sum.update(check: check) { values, indices in
                smooth.read { smooth in
                    for y in indices.lowerBound / width..<indices.upperBound / width {
                        let above = smooth + max(0, y - 1) * width
                        let below = smooth + min(height - 1, y + 1) * width
                        for x in 0..<width {
                            let row = smooth + y * width
                            let dx = row[min(width &- 1, x &+ 1)] - row[max(0, x &- 1)]
                            let dy = below[x] - above[x]
                            let slope = (dx * dx + dy * dy).squareRoot() * max(0.6, part * side) * 1.6
                            values[y &* width &+ x] += weight * slope
                        }
                    }
                }
            }
        }
        return sum
    }

    /// The lightness that a share of what is visible stays below.
    private static func level(
        _ lightness: Plane<Float>, share: Float, alpha: Plane<SIMD4<Float>>, _ check: Check
    ) throws -> Float {
        try check()
        let step = max(1, lightness.values.count / 8000)
        let sorted = stride(from: 0, to: lightness.values.count, by: step).filter { alpha.values[$0].w > 0 }
            .map { lightness.values[$0] }.sorted()
        return sorted.isEmpty ? share : sorted[min(sorted.count - 1, Int(share * Float(sorted.count)))]
    }
}

private struct XRayPainter: Painter {
    let picture: Picture
    let body: Plane<Float>
    let rims: Plane<Float>
    let fine: Plane<Float>
    /// The lightness of what counts as air, which lets all rays through, and that of what is densest.
    let ground: Float
    let bone: Float
    let amount: Float
    /// Hue in degrees and chroma of four films.
    private static let films: [SIMD2<Float>] = [
        SIMD2(240, 0.075), SIMD2(235, 0.022), SIMD2(255, 0.1), SIMD2(215, 0.085),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let point = dials.point
        let film = XRayPainter.films[dials.kind("film", isEssential: true)]
        let tint = FilmGrade.tint(film.x + 9 * point.x, film.y * (1 + 0.3 * point.z))
        let (rim, depth) = (0.85 + 0.5 * point.x, 0.8 + 0.22 * point.y)
        let base = 0.045 + 0.045 * point.z
        let mix = min(1, amount)
        // As on a negative: what is dark in the photograph is dense.
        let air = max(0.4, ground)
        let room = 1 / (0.1 + max(0.22, air - bone))
        let seen = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) { target, rows in
            for index in rows.indices(of: picture.width) {
                let dense = max(0, air - body.values[index] + 0.1) * room
                let texture = body.values[index] - fine.values[index]
                let wall = rims.values[index] * rim
                let shining = base + depth * powf(min(1.1, dense), 1.45) + 0.5 * wall / (0.6 + wall) + 0.75 * texture
                let value = 1 - expf(-1.25 * max(0, shining))
                let color = tint * (1 - value * value) * min(1, value * 3.2)
                target[index] = SIMD4(Gamut.linear(SIMD3(0.04 + 0.96 * value, color.x, color.y)), 1)
            }
        }
        var light = seen
        let bloom = try Bloom(seen, threshold: 0.35, radius: 0.009 * Float(picture.longerSide), check: check)
        try light.screen(bloom.light, amount: 0.5, check: check)
        let print = try light.mixed(into: picture, amount: mix, check: check).pictureFromLinear(
            like: picture, check: check)
        return try FilmGrain(amount: 3 * mix, size: 0.7, color: 0, dials: dials).applied(to: print, check: check)
    }
}
