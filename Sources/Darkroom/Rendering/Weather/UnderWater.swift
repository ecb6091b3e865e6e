import Foundation

/// The net of light that waves throw on what is under water, and small things that float in it.
struct UnderWater: SceneLayer {
    var seed: UInt64
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let noise = GradientNoise(seed: seed)
        let longer = Float(scene.longerSide)
        try canvas.update(check: check) { values, indices in
            noise.use { noise in
                for index in indices {
                    let near = 1.15 - scene.depth.values[index]
                    guard near > 0.15 else { continue }
                    let place = SIMD2(Float(index % width), 1.7 * Float(index / width)) * (11 / longer)
                    let warp = SIMD2(noise.value(place * 0.6 + SIMD2(9, 2)), noise.value(place * 0.6 + SIMD2(1, 7)))
                    let first = 1 - abs(noise.value(place + warp * 0.9))
                    let second = 1 - abs(noise.value(place * 1.37 + warp * 1.2 + SIMD2(40, 11)))
                    let net = powf(max(0, first * second), 7)
                    let top = 1 - 0.6 * Float(index / width) / Float(height)
                    let factor = 1 + strength * near * top * (2.4 * net - 0.22)
                    values[index] = SIMD4(values[index].color * factor, values[index].w)
                }
            }
        }
        var random = RandomGenerator(seed: RandomGenerator.seed(seed, 4))
        var motes = Plane<Float>(width: width, height: height)
        for index in 0..<240 {
            if index.isMultiple(of: 64) { try check() }
            let draw = random.unit()
            Splat.disc(
                on: &motes, at: SIMD2(random.unit() * Float(width), random.unit() * Float(height)),
                radius: max(0.5, scene.scale * (0.8 + 4 * draw * draw * draw)), softness: 0.8, opacity: 0.3)
        }
        try motes.veil(&canvas, color: SIMD3(0.3, 0.62, 0.66), check: check)
    }
}
