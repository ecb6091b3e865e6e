import Foundation

/// Blossom on crowns and flowers in the grass: small petals in clusters, smaller towards the horizon, only where plants are.
struct Blossoms: SceneLayer {
    var seed: UInt64
    var colors: [SIMD3<Float>]
    /// 1 = in full bloom.
    var density: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let plants = scene.plants else { return }
        let (width, height) = (scene.width, scene.height)
        var random = RandomGenerator(seed: seed)
        let noise = GradientNoise(seed: RandomGenerator.seed(seed, 2))
        var planes = colors.map { _ in Plane<Float>(width: width, height: height) }
        let longer = Float(scene.longerSide)
        for index in 0..<Int(26_000 * density) {
            if index.isMultiple(of: 512) { try check() }
            let place = SIMD2(random.unit() * Float(width), random.unit() * Float(height))
            let (lot, draw) = (random.unit(), random.unit())
            let kind = random.index(below: colors.count)
            let pixel = min(height - 1, Int(place.y)) * width + min(width - 1, Int(place.x))
            // What has turned or stands bare blooms too, when it is spring.
            let (crown, grass) = (plants.values[pixel].x + 0.7 * plants.values[pixel].z, plants.values[pixel].y)
            let plant = max(crown, 0.6 * grass)
            guard plant > 0.3 else { continue }
            let cluster = noise.use { $0.fractal(place * (16 / longer), octaves: 3) }
            guard lot < plant * ToneCurve.step(-0.12, 0.4, cluster) else { continue }
            let near = 1.25 - scene.depth.values[pixel]
            let size = crown > grass ? 0.8 + 2.3 * draw : 0.5 + 1.1 * draw
            let radius = max(0.55, scene.scale * size * near)
            Splat.disc(on: &planes[kind], at: place, radius: radius, softness: 0.5, opacity: 0.9)
        }
        for (plane, color) in zip(planes, colors) {
            try canvas.update(check: check) { values, indices in
                for index in indices {
                    let share = plane.values[index]
                    guard share > 0.003 else { continue }
                    let shading = 0.5 + 0.75 * scene.luma.values[index]
                    let free = 1 - (scene.sky?.share.values[index] ?? 0)
                    let light = values[index].color
                    values[index] = SIMD4(light + (color * shading - light) * (share * free), values[index].w)
                }
            }
        }
    }
}
