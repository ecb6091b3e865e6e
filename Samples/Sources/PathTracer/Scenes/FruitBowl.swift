import Foundation

/// Apples, an orange, lemons and a pear.
struct FruitBowl {
    func add(to builder: inout SceneBuilder) {
        addApple(
            &builder, at: Vector(0.045, 0, 0.155), radius: 0.041, tilt: 0.22, about: Vector(0.6, 0, 0.8), seed: 3,
            red: colour(0xa8120f), ground: colour(0xd9a83a), blush: 0.85)
        addApple(
            &builder, at: Vector(-0.045, 0, 0.095), radius: 0.039, tilt: -0.45, about: Vector(0.9, 0, 0.436), seed: 8,
            red: colour(0x9c0f12), ground: colour(0xc9b04a), blush: 0.72)
        addCitrus(&builder, at: Vector(-0.135, 0, 0.165), radius: 0.0385, lemon: false)
        addCitrus(&builder, at: Vector(0.108, 0, 0.225), radius: 0.028, lemon: true)
        addPear(&builder, at: Vector(0.19, Books.top, -0.045), radius: 0.035)
    }

    private func stalk(_ mesh: inout Mesh, _ path: [Vector], _ radius: Float, _ material: Int) {
        mesh.addTube(path, radius: { radius * (1 + 0.6 * $0 * $0) }, sides: 10, steps: 6, material: material)
        // The stalk's end: a small flat cap.
        let end = path[path.count - 1]
        mesh.addLathe(
            [[0, -0.0005], [radius * 1.6, -0.0005], [radius * 1.4, 0.0004], [0, 0.0006]], at: end, segments: 10,
            steps: 1,
            material: material)
    }

    private func bark(_ builder: inout SceneBuilder) -> Int {
        builder.material { p in
            let n = Noise.fractal(p.local * 900, octaves: 2)
            return Surface(mix(colour(0x3a2615), colour(0x6e5230), clamp(0.5 + n * 0.6)), roughness: 0.75)
        }
    }

    private func addApple(
        _ builder: inout SceneBuilder, at place: Vector, radius: Float, tilt: Float, about axis: Vector, seed: Float,
        red: Vector, ground: Vector, blush: Float
    ) {
        let skin = builder.material {
            FruitSkin.apple($0, size: radius, red: red, ground: ground, blush: blush)
        }
        let wood = bark(&builder)
        let profile = Spline([
            [0, -0.66], [0.10, -0.71], [0.22, -0.80], [0.40, -0.82], [0.62, -0.73], [0.84, -0.48], [0.97, -0.12],
            [1.0, 0.20], [0.92, 0.50], [0.72, 0.73], [0.47, 0.81], [0.27, 0.74], [0.12, 0.60], [0, 0.50],
        ])
        var mesh = Mesh()
        mesh.addSurface(columns: 128, rows: 104, closed: true, flipped: true, material: skin) { u, v in
            let p = profile.point(v)
            let angle = 2 * Float.pi * u
            let lobes = 1 + 0.022 * cosine(5 * angle + seed) * smoothstep(0.5, -0.9, p.y) * smoothstep(0, 0.5, p.x)
            let shape = Vector(cosine(angle) * p.x * lobes, p.y, sine(angle) * p.x * lobes)
            let lump = 1 + 0.035 * Noise.gradient(shape * 0.9 + seed)
            return shape * lump * radius
        }
        stalk(
            &mesh,
            [Vector(0, 0.46, 0), Vector(0.02, 0.62, 0.01), Vector(0.06, 0.8, 0.03), Vector(0.14, 0.98, 0.06)]
                .map { $0 * radius }, radius * 0.035, wood)
        let turn = Transform.rotate(tilt, about: axis)
        let low = mesh.positions.map { turn.point($0).y }.min() ?? 0
        builder.world.add(TriangleTree(mesh), Transform.place(place - Vector(0, low, 0)).after(turn))
    }

    private func addCitrus(_ builder: inout SceneBuilder, at place: Vector, radius: Float, lemon: Bool) {
        let skin = builder.material {
            lemon
                ? FruitSkin.citrus($0, size: radius * 1.2, base: colour(0xf5c518), deep: colour(0xd99a0a))
                : FruitSkin.citrus($0, size: radius, base: colour(0xf08a12), deep: colour(0xd05a06))
        }
        let calyx = builder.material(Surface(colour(0x5a5a22), roughness: 0.8))
        let round: [SIMD2<Float>] = [
            [0, -0.93], [0.28, -0.92], [0.55, -0.80], [0.82, -0.53], [0.98, -0.15], [0.99, 0.18], [0.84, 0.52],
            [0.58, 0.78], [0.30, 0.91], [0.10, 0.925], [0.05, 0.90], [0, 0.885],
        ]
        let oval: [SIMD2<Float>] = [
            [0, -1.50], [0.10, -1.48], [0.19, -1.38], [0.34, -1.22], [0.62, -0.95], [0.88, -0.50], [1.0, 0.0],
            [0.93, 0.46], [0.70, 0.88], [0.45, 1.13], [0.26, 1.25], [0.14, 1.30], [0.07, 1.28], [0, 1.25],
        ]
        let profile = Spline(lemon ? oval : round)
        var mesh = Mesh()
        mesh.addSurface(columns: 128, rows: 104, closed: true, flipped: true, material: skin) { u, v in
            let p = profile.point(v)
            let angle = 2 * Float.pi * u
            let shape = Vector(cosine(angle) * p.x, p.y, sine(angle) * p.x)
            return shape * (radius * (1 + 0.03 * Noise.gradient(shape * 1.1 + (lemon ? 4 : 9))))
        }
        let tip: Float = lemon ? 1.25 : 0.885
        mesh.addLathe(
            [[0, tip - 0.01], [0.085, tip + 0.005], [0.07, tip + 0.03], [0.03, tip + 0.045], [0, tip + 0.045]]
                .map { $0 * radius }, segments: 16, steps: 3, material: calyx)
        let turn =
            lemon
            ? Transform.rotate(0.55, about: Vector(0, 1, 0)).after(.rotate(1.52, about: Vector(0, 0, 1)))
            : Transform.rotate(0.75, about: Vector(0.8, 0, 0.6))
        let low = mesh.positions.map { turn.point($0).y }.min() ?? 0
        builder.world.add(TriangleTree(mesh), Transform.place(place - Vector(0, low, 0)).after(turn))
    }

    private func addPear(_ builder: inout SceneBuilder, at place: Vector, radius: Float) {
        let skin = builder.material { FruitSkin.pear($0, size: radius) }
        let wood = bark(&builder)
        let profile = Spline([
            [0, -0.84], [0.12, -0.88], [0.3, -0.93], [0.58, -0.84], [0.86, -0.56], [1.0, -0.15], [0.94, 0.25],
            [0.74, 0.62], [0.55, 0.93], [0.44, 1.20], [0.34, 1.40], [0.20, 1.52], [0.08, 1.54], [0, 1.52],
        ])
        var mesh = Mesh()
        mesh.addSurface(columns: 112, rows: 104, closed: true, flipped: true, material: skin) { u, v in
            let p = profile.point(v)
            let angle = 2 * Float.pi * u
            var shape = Vector(cosine(angle) * p.x, p.y, sine(angle) * p.x)
            shape.x += 0.08 * smoothstep(0.2, 1.5, p.y)
            return shape * (radius * (1 + 0.05 * Noise.gradient(shape * 0.9 + 2)))
        }
        stalk(
            &mesh,
            [Vector(0.08, 1.50, 0), Vector(0.10, 1.66, 0), Vector(0.16, 1.85, 0.02), Vector(0.27, 2.0, 0.05)]
                .map { $0 * radius }, radius * 0.05, wood)
        let turn = Transform.rotate(-0.09, about: Vector(0, 0, 1))
        let low = mesh.positions.map { turn.point($0).y }.min() ?? 0
        builder.world.add(TriangleTree(mesh), Transform.place(place - Vector(0, low, 0)).after(turn))
    }
}
