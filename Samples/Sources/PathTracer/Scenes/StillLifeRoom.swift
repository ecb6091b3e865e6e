import Foundation

/// The room around the table: walls, two windows and the daylight in them.
struct StillLifeRoom {
    /// Bright sky on the left, a garden behind.
    static func daylight() -> Environment {
        Environment(width: 1024) { d in
            let garden = Noise.fractal(d * 9, octaves: 4)
            let trees = smoothstep(0.10, 0.02, d.y - 0.06 * garden - 0.06)
            let sky = mix(Vector(1.0, 1.0, 1.0), Vector(0.72, 0.85, 1.0), clamp(d.y * 1.5)) * 2.2
            let leaf = mix(Vector(0.10, 0.16, 0.05), Vector(0.75, 0.95, 0.35), smoothstep(-0.5, 0.9, garden))
            let lawn = Vector(0.34, 0.42, 0.16) * (1 + 0.4 * Noise.fractal(d * 15, octaves: 3))
            let view = d.y < -0.04 ? lawn : mix(sky, leaf * 0.9, trees)
            let left = smoothstep(0.2, 0.9, -d.x)
            let glare = Vector(1.0, 0.97, 0.92) * (d.y > 0 ? 7.5 : 2.4)
            return mix(view, glare, left)
        }
    }

    func add(to builder: inout SceneBuilder) {
        let wall = builder.material(Plaster(base: colour(0xb9b4a4)).surface)
        let white = builder.material(Surface(colour(0xe6e2d8), roughness: 0.45))
        let floor = builder.material(Surface(colour(0x6b5138), roughness: 0.6))
        let table = builder.material(Wood().surface)
        let (left, right, back, rear): (Float, Float, Float, Float) = (-1.15, 1.9, -1.25, 2.4)
        let (low, high): (Float, Float) = (-0.75, 1.75)
        // The wall on the left with the window that lights the table; its opening runs along z.
        let (z0, z1, y0, y1): (Float, Float, Float, Float) = (-0.75, 0.55, 0.12, 1.45)
        let thick: Float = 0.22
        for (a, b) in [
            (Vector(left - thick, low, back), Vector(left, high, z0)),
            (Vector(left - thick, low, z1), Vector(left, high, rear)),
            (Vector(left - thick, low, z0), Vector(left, y0, z1)),
            (Vector(left - thick, y1, z0), Vector(left, high, z1)),
        ] { builder.mesh.addBox(a, b, material: wall) }
        // The back wall with the window that is seen.
        let (x0, x1): (Float, Float) = (-0.86, -0.20)
        for (a, b) in [
            (Vector(left - thick, low, back - thick), Vector(x0, high, back)),
            (Vector(x1, low, back - thick), Vector(right, high, back)),
            (Vector(x0, low, back - thick), Vector(x1, y0, back)),
            (Vector(x0, y1, back - thick), Vector(x1, high, back)),
        ] { builder.mesh.addBox(a, b, material: wall) }
        addFrame(&builder, Vector(x0, y0, back - 0.16), Vector(x1, y1, back - 0.11), along: 0, white)
        addFrame(&builder, Vector(left - 0.16, y0, z0), Vector(left - 0.11, y1, z1), along: 2, white)
        builder.mesh.addBox(
            Vector(x0 - 0.04, y0 - 0.03, back - thick), Vector(x1 + 0.04, y0, back + 0.09), bevel: 0.006,
            material: white)
        for (a, b) in [
            (Vector(right, low, back), Vector(right + 0.1, high, rear)),
            (Vector(left, low, rear), Vector(right, high, rear + 0.1)),
            (Vector(left, high, back), Vector(right, high + 0.1, rear)),
        ] { builder.mesh.addBox(a, b, material: wall) }
        builder.mesh.addBox(Vector(left, low - 0.1, back), Vector(right, low, rear), material: floor)
        builder.mesh.addBox(Vector(-1.0, -0.035, -0.52), Vector(1.3, 0, StillLife.front), bevel: 0.005, material: table)
        builder.light(
            .portal(Vector(left - thick, y0, z0), Vector(0, y1 - y0, 0), Vector(0, 0, z1 - z0), mean: 5))
        builder.light(
            .portal(Vector(x0, y0, back - thick), Vector(x1 - x0, 0, 0), Vector(0, y1 - y0, 0), mean: 1.5))
    }

    /// A casement of wooden bars in an opening that runs along axis 0 or 2.
    private func addFrame(
        _ builder: inout SceneBuilder, _ low: Vector, _ high: Vector, along axis: Int, _ material: Int
    ) {
        func bar(_ from: Float, _ to: Float, _ bottom: Float, _ top: Float) {
            var (a, b) = (low, high)
            a[axis] = mix(low[axis], high[axis], from)
            b[axis] = mix(low[axis], high[axis], to)
            a.y = mix(low.y, high.y, bottom)
            b.y = mix(low.y, high.y, top)
            builder.mesh.addBox(a, b, bevel: 0.006, material: material)
        }
        bar(0, 0.07, 0, 1)
        bar(0.93, 1, 0, 1)
        bar(0.07, 0.93, 0, 0.045)
        bar(0.07, 0.93, 0.955, 1)
        bar(0.475, 0.525, 0.045, 0.955)
        bar(0.07, 0.475, 0.36, 0.385)
        bar(0.525, 0.93, 0.36, 0.385)
    }
}
