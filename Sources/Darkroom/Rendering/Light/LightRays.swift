import Foundation

/// Shafts of light: what is bright is smeared away from the source, so that dark things cast shadows into the air (the
/// radial blur of Mitchell 2007), and split by gaps that fan out from it.
///
/// They shine in the air, of which there is little before what is near and none that counts before the subject: there the
/// light falls on things instead, softly, and leaves dark ones dark.
struct LightRays: SceneLayer {
    var seed: UInt64
    /// The source as shares of width and height; it may lie outside.
    var source: SIMD2<Float>
    var color: SIMD3<Float>
    var strength: Float
    /// Contrast between the shafts and the gaps, 0…1.
    var fan: Float = 0.7

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let factor = max(1, scene.longerSide / 320)
        let small = try scene.luma.shrunk(by: factor, check: check)
        let noise = GradientNoise(seed: seed)
        let (width, height) = (small.width, small.height)
        let longer = Float(max(width, height))
        let center = SIMD2(source.x * Float(width), source.y * Float(height))
        let open = small.mapped { ToneCurve.step(0.42, 0.8, $0) }
        let rays = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            noise.use { noise in
                for y in rows {
                    for x in 0..<width {
                        let place = SIMD2(Float(x) + 0.5, Float(y) + 0.5)
                        let way = center - place
                        let distance = (way.x * way.x + way.y * way.y).squareRoot()
                        let angle = atan2f(way.y, way.x)
                        let beam =
                            0.62 * noise.value(SIMD2(angle * 6.5, 3.3)) + 0.38 * noise.value(SIMD2(angle * 17, 9.1))
                        let shaft = 1 - fan + fan * ToneCurve.step(-0.22, 0.42, beam)
                        var sum: Float = 0
                        var weight: Float = 0
                        let step = way * (0.8 / 26)
                        for index in 0..<26 {
                            let sample = place + step * Float(index)
                            let value = open[clamped: Int(sample.x), Int(sample.y)]
                            let share = 1 - Float(index) / 34
                            sum += value * share
                            weight += share
                        }
                        let falloff = expf(-1.5 * distance / longer)
                        target[y &* width &+ x] = shaft * falloff * (0.45 + 0.55 * sum / weight)
                    }
                }
            }
        }
        func enlarged(_ sigma: Float) throws -> Plane<Float> {
            try rays.blurred(sigma: sigma, check: check)
                .enlarged(width: scene.width, height: scene.height, factor: Float(factor), check: check)
        }
        let (shafts, lit) = (try enlarged(1.1), try enlarged(7))
        // Where neither a horizon nor a subject tells what is near, most of it may be.
        let unknown: Float = scene.openSky == nil && scene.subject == nil ? 0.55 : 0
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let behind = 1 - max(unknown, 0.9 * (scene.subject?.values[index] ?? 0))
                let air = behind * (0.16 + 0.84 * scene.depth.values[index])
                let fallen = values[index].color * (1.6 * (1 - air) * lit.values[index])
                let light = color * (strength * (air * shafts.values[index] + fallen))
                values[index] += SIMD4(light, 0)
            }
        }
    }
}
