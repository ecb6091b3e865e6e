import Foundation

/// The jug, the glass of water and a brass candlestick.
struct Crockery {
    func add(to builder: inout SceneBuilder) {
        addJug(to: &builder, at: Vector(-0.13, 0, -0.10))
        addGlass(to: &builder, at: Vector(-0.315, 0, 0.075))
    }

    private func addJug(to builder: inout SceneBuilder, at place: Vector) {
        let glaze = builder.material { p in
            let q = p.local
            let run = Noise.fractal(Vector(q.x * 22, q.y * 7, q.z * 22), octaves: 4)
            let speck = 1 - smoothstep(0.10, 0.2, Noise.cells(q * 160))
            let dip = smoothstep(0.158, 0.164, q.y + 0.008 * run)
            var base = mix(colour(0xd9d3c3), colour(0x2f5675) * (1 + 0.25 * run), dip)
            base = mix(base, colour(0x6b4e35), speck * 0.6)
            let raw = smoothstep(0.014, 0.011, q.y)
            base = mix(base, colour(0x9a6b48), raw)
            var surface = Surface(base, roughness: mix(0.17 + 0.05 * run, 0.8, raw), specular: 0.05)
            surface.normal = p.bumped(step: 0.002) {
                0.00035 * sine($0.y * 900) + 0.0012 * Noise.fractal($0 * 30, octaves: 2)
            }
            return surface
        }
        let outside: [SIMD2<Float>] = [
            [0.0, 0.003], [0.045, 0.0], [0.052, 0.004], [0.056, 0.012], [0.072, 0.04], [0.085, 0.085], [0.083, 0.125],
            [0.066, 0.165], [0.049, 0.195], [0.045, 0.215], [0.051, 0.240], [0.0555, 0.249], [0.054, 0.252],
            [0.050, 0.248], [0.041, 0.215], [0.060, 0.160], [0.075, 0.10], [0.05, 0.02], [0.0, 0.014],
        ]
        let spline = Spline(outside)
        builder.mesh.addSurface(columns: 128, rows: 180, closed: true, flipped: true, material: glaze) { u, v in
            let p = spline.point(v)
            let angle = 2 * Float.pi * u
            var r = p.x
            // The lip is drawn out into a spout.
            let lip = smoothstep(0.205, 0.252, p.y) * exp(-pow((angle - .pi) / 0.42, 2))
            r += 0.026 * lip
            return place + Vector(cosine(angle) * r, p.y + 0.010 * lip, sine(angle) * r)
        }
        let handle = [
            Vector(0.040, 0.222, 0), Vector(0.066, 0.236, 0), Vector(0.100, 0.222, 0), Vector(0.118, 0.175, 0),
            Vector(0.108, 0.125, 0), Vector(0.084, 0.092, 0), Vector(0.074, 0.082, 0),
        ]
        builder.mesh.addTube(
            handle.map { place + $0 }, radius: { 0.0085 + 0.002 * cosine($0 * 6.28) }, sides: 24, steps: 10,
            flatness: 1.35, material: glaze)
    }

    private func addGlass(to builder: inout SceneBuilder, at place: Vector) {
        var clear = Surface()
        clear.kind = .dielectric
        clear.base = Vector(repeating: 1)
        let outer = builder.glass(clear)
        var wet = clear
        // Seen from the glass: glass in front, water behind.
        (wet.indexFront, wet.indexBack) = (1.5, 1.333)
        let boundary = builder.glass(wet)
        var water = clear
        water.indexBack = 1.333
        let top = builder.glass(water)
        let level: Float = 0.082
        let height: Float = 0.122
        func inner(_ y: Float) -> Float { 0.0275 + 0.0075 * pow(clamp(y / height), 0.8) - 0.0022 }
        func outerRadius(_ y: Float) -> Float { 0.0275 + 0.0075 * pow(clamp(y / height), 0.8) }
        func add(_ points: [SIMD2<Float>], _ material: Int, _ steps: Int = 6) {
            builder.mesh.addLathe(points, at: place, segments: 128, steps: steps, material: material)
        }
        var wall: [SIMD2<Float>] = [[0, 0.0006], [0.022, 0.0006], [0.0262, 0.0018], [outerRadius(0.006), 0.006]]
        for y in stride(from: Float(0.02), through: 0.118, by: 0.0245) { wall.append([outerRadius(y), y]) }
        wall += [[outerRadius(height) - 0.0003, height - 0.0006], [outerRadius(height) - 0.0011, height]]
        wall += [[inner(height) + 0.0002, height - 0.0006]]
        for y in stride(from: height - 0.006, to: level, by: -0.008) { wall.append([inner(y), y]) }
        wall.append([inner(level), level])
        add(wall, outer)
        var liquid: [SIMD2<Float>] = [[inner(level), level]]
        for y in stride(from: level - 0.012, to: 0.02, by: -0.012) { liquid.append([inner(y), y]) }
        liquid += [[inner(0.014), 0.0145], [inner(0.012) - 0.003, 0.0112], [0.012, 0.0102], [0, 0.010]]
        add(liquid, boundary)
        let meniscus: [SIMD2<Float>] = [
            [inner(level), level], [inner(level) - 0.0012, level - 0.0011], [inner(level) - 0.004, level - 0.0015],
            [0.012, level - 0.0016], [0, level - 0.0016],
        ]
        add(meniscus, top)
    }
}
