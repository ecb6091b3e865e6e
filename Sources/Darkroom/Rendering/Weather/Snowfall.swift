import Foundation

/// Falling snow: flakes in layers from a haze of far ones to a few near ones out of focus, drifting in the wind.
struct Snowfall: SceneLayer {
    var seed: UInt64
    /// 1 = a good fall.
    var density: Float
    /// How far a flake drifts to the right while it falls by its own size.
    var drift: Float
    var color = SIMD3<Float>(0.93, 0.96, 1)
    /// The size of the flakes relative to the usual.
    var size: Float = 1

    private struct Depth {
        let count: Float
        let radius: ClosedRange<Float>
        let softness: Float
        let opacity: Float
    }

    private static let depths = [
        Depth(count: 2600, radius: 0.7...1.3, softness: 0.5, opacity: 0.75),
        Depth(count: 620, radius: 1.6...2.9, softness: 0.55, opacity: 0.88),
        Depth(count: 130, radius: 3.6...6.4, softness: 0.75, opacity: 0.8),
        Depth(count: 17, radius: 11...24, softness: 0.95, opacity: 0.42),
    ]

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (Float(scene.width), Float(scene.height))
        let longer = Float(scene.longerSide)
        let area = width * height / (longer * longer)
        var plane = Plane<Float>(width: scene.width, height: scene.height)
        var random = RandomGenerator(seed: seed)
        let clumps = GradientNoise(seed: RandomGenerator.seed(seed, 3))
        for depth in Snowfall.depths {
            let middle = (depth.radius.lowerBound + depth.radius.upperBound) / 2
            let visible = min(1, middle * scene.scale * size / 0.5)
            let count = Int(depth.count * density * area * 1.4 * visible + 0.5)
            for index in 0..<count {
                if index.isMultiple(of: 64) { try check() }
                let place = SIMD2(random.unit() * width, random.unit() * height)
                let share = random.unit()
                let radius =
                    max(
                        0.5,
                        size * scene.scale
                            * (depth.radius.lowerBound + share * (depth.radius.upperBound - depth.radius.lowerBound)))
                let opacity = depth.opacity * (0.6 + 0.4 * random.unit())
                let lot = random.unit()
                // Gusts: flakes come in clouds.
                let gust = clumps.use { $0.fractal(place * (3.4 / longer), octaves: 2) }
                guard lot < 0.8 + 0.7 * gust else { continue }
                // The exposure draws a flake out a little.
                let steps = radius > 0.9 ? 3 : 1
                for step in 0..<steps {
                    let shift = (Float(step) - Float(steps - 1) / 2) * 0.55 * radius
                    Splat.disc(
                        on: &plane, at: place + SIMD2(drift, 1) * shift, radius: radius, softness: depth.softness,
                        opacity: steps == 1 ? opacity : 0.5 * opacity)
                }
            }
        }
        try canvas.update(check: check) { values, indices in
            plane.read { cover in
                for index in indices {
                    let share = cover[index]
                    guard share > 0.002 else { continue }
                    let light = values[index].color
                    values[index] = SIMD4(light + (color - light) * share, values[index].w)
                }
            }
        }
    }
}
