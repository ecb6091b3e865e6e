import Foundation

/// What a lens makes of a bright source: a core with a star of the iris blades, a ring, and ghosts on the line through the
/// middle of the picture (after Kilgard 2000). Over the subject star and ghosts are faint: nobody wants them on a face.
struct LensFlare: SceneLayer {
    var seed: UInt64
    /// The source as shares of width and height.
    var source: SIMD2<Float>
    var color: SIMD3<Float>
    var strength: Float
    var blades: Float = 6

    private struct Ghost {
        let center: SIMD2<Float>
        let radius: Float
        let light: SIMD3<Float>
    }

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (Float(scene.width), Float(scene.height))
        let longer = max(width, height)
        let sun = SIMD2(source.x * width, source.y * height)
        let axis = SIMD2(width, height) / 2 - sun
        var random = RandomGenerator(seed: seed)
        let turn = random.unit() * Float.pi
        let tints: [SIMD3<Float>] = [
            SIMD3(0.9, 0.55, 0.25), SIMD3(0.3, 0.8, 0.45), SIMD3(0.3, 0.5, 1), SIMD3(0.9, 0.4, 0.6),
            SIMD3(0.8, 0.8, 0.5),
        ]
        let ghosts = (0..<9).map { index in
            Ghost(
                center: sun + axis * (0.45 + 0.24 * Float(index) + 0.14 * random.signed()),
                radius: longer * (0.012 + 0.055 * random.unit() * random.unit() + 0.004 * Float(index)),
                light: tints[random.index(below: 5)] * (strength * (0.05 + 0.1 * random.unit())))
        }
        let ring = 0.27 * longer
        let columns = scene.width
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let place = SIMD2(Float(index % columns) + 0.5, Float(index / columns) + 0.5)
                let offset = place - sun
                let distance = (offset.x * offset.x + offset.y * offset.y).squareRoot() / longer
                let angle = atan2f(offset.y, offset.x) + turn
                let ray = powf(abs(cosf(angle * blades / 2)), 60) + 0.35 * powf(abs(cosf(angle * blades)), 120)
                let core = 0.012 / (distance * distance * 9 + 0.0042) + 0.28 * expf(-4 * distance)
                let star = ray * 0.9 * expf(-9 * distance)
                let quiet = 1 - 0.8 * (scene.subject?.values[index] ?? 0)
                var light = color * (strength * (0.55 * core + quiet * star))
                let edge = (distance * longer - ring) / (0.016 * longer)
                if abs(edge) < 4 {
                    let band = SIMD3(edge - 0.9, edge, edge + 0.9)
                    light +=
                        SIMD3(expf(-band.x * band.x), expf(-band.y * band.y), expf(-band.z * band.z))
                        * (0.07 * strength * quiet)
                }
                for ghost in ghosts {
                    let way = place - ghost.center
                    let share = (way.x * way.x + way.y * way.y).squareRoot() / ghost.radius
                    guard share < 1.1 else { continue }
                    let cover = (0.55 + 0.6 * share * share) * (1 - ToneCurve.step(0.9, 1.06, share))
                    light += ghost.light * (cover * quiet)
                }
                values[index] += SIMD4(light, 0)
            }
        }
    }
}
