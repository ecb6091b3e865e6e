/// Lights far out of focus: discs with a bright rim, as a wide aperture draws them.
struct BokehLights: SceneLayer {
    var seed: UInt64
    var colors: [SIMD3<Float>]
    var count: Int
    /// The largest radius, in pixels of a picture of 1024.
    var radius: Float
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        var random = RandomGenerator(seed: seed)
        for _ in 0..<count {
            try check()
            let center = SIMD2(random.unit() * Float(width), random.unit() * Float(height))
            let draw = random.unit()
            let size = max(1.2, radius * scene.scale * (0.28 + 0.72 * draw))
            let color = colors[random.index(below: colors.count)]
            let brightness = strength * (0.15 + 0.85 * random.unit() * random.unit())
            // The middle, where the subject is, has fewer.
            let aside = abs(center.x / Float(width) - 0.5) * 2
            let high = 1 - center.y / Float(height)
            guard random.unit() < 0.3 + 0.5 * aside + 0.4 * high else { continue }
            BokehLights.draw(center, size, color * brightness, on: &canvas)
        }
    }

    private static func draw(
        _ center: SIMD2<Float>, _ radius: Float, _ light: SIMD3<Float>, on canvas: inout Plane<SIMD4<Float>>
    ) {
        let (width, height) = (canvas.width, canvas.height)
        let rows = max(0, Int(center.y - radius - 1))..<max(0, min(height, Int(center.y + radius + 2)))
        let columns = max(0, Int(center.x - radius - 1))..<max(0, min(width, Int(center.x + radius + 2)))
        canvas.write { values in
            for y in rows {
                for x in columns {
                    let way = SIMD2(Float(x) + 0.5, Float(y) + 0.5) - center
                    let distance = (way.x * way.x + way.y * way.y).squareRoot()
                    let share = distance / radius
                    let inside = min(1, max(0, (radius - distance) * 0.7 + 0.5))
                    let rim = 0.5 + 0.5 * ToneCurve.step(0.62, 0.97, share)
                    values[y &* width &+ x] += SIMD4(light * (inside * rim), 0)
                }
            }
        }
    }
}
