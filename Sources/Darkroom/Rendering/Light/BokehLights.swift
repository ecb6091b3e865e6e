/// Lights far out of focus: discs with a bright rim, as a wide aperture draws them. Where there is a subject they lie behind
/// it, and so does all that is out of focus with them.
struct BokehLights: SceneLayer {
    var seed: UInt64
    var colors: [SIMD3<Float>]
    var count: Int
    /// The largest radius, in pixels of a picture of 1024.
    var radius: Float
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        if let subject = scene.subject { try defocus(&canvas, behind: subject, scene.scale, check) }
        var lights = Plane<SIMD4<Float>>(width: width, height: height)
        var random = RandomGenerator(seed: seed)
        for _ in 0..<count {
            try check()
            let center = SIMD2(random.unit() * Float(width), random.unit() * Float(height))
            let draw = random.unit()
            let size = max(1.2, radius * scene.scale * (0.28 + 0.72 * draw))
            let color = colors[random.index(below: colors.count)]
            let brightness = strength * (0.15 + 0.85 * random.unit() * random.unit())
            // The middle, where the subject is, has fewer.
            let aside = scene.subject == nil ? abs(center.x / Float(width) - 0.5) * 2 : 1
            let high = 1 - center.y / Float(height)
            guard random.unit() < 0.3 + 0.5 * aside + 0.4 * high else { continue }
            BokehLights.draw(center, size, color * brightness, on: &lights)
        }
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let behind = 1 - (scene.subject?.values[index] ?? 0)
                values[index] += SIMD4(lights.values[index].color * behind, 0)
            }
        }
    }

    /// Blurs what is not the subject, without any of the subject's own light in it.
    private func defocus(
        _ canvas: inout Plane<SIMD4<Float>>, behind subject: Plane<Float>, _ scale: Float, _ check: Check
    ) throws {
        let background = try Plane<SIMD4<Float>>(width: canvas.width, height: canvas.height, check: check) {
            target, rows in
            for index in rows.indices(of: canvas.width) {
                let share = ToneCurve.step(0.4, 0, subject.values[index])
                target[index] = SIMD4(canvas.values[index].color, 1) * share
            }
        }.softened(sigma: 7 * max(0.15, scale), check: check)
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let blurred = background.values[index]
                let share = (1 - subject.values[index]) * ToneCurve.step(0.002, 0.03, blurred.w)
                guard share > 0 else { continue }
                let color = values[index].color
                values[index] = SIMD4(color + (blurred.color / max(0.002, blurred.w) - color) * share, values[index].w)
            }
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
