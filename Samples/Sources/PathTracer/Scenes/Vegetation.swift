import Foundation

/// Grass at the camera's feet, single trees on the meadow and the shore, spruce woods on the slopes.
struct Vegetation {
    var country: Country

    func add(to builder: inout SceneBuilder) {
        let bark = builder.material { p in
            let n = Noise.fractal(Vector(p.local.x * 9, p.local.y * 2, p.local.z * 9), octaves: 3)
            return Surface(mix(colour(0x3b3127), colour(0x6b5c4a), clamp(0.5 + n)), roughness: 0.9, specular: 0.02)
        }
        addGrass(&builder)
        addTrees(&builder, bark)
        addWoods(&builder, bark)
    }

    /// A leaf material: each plant, and each leaf, a little different.
    private func foliage(
        _ builder: inout SceneBuilder, _ dark: UInt32, _ light: UInt32, through: Float, scale: Float
    ) -> Int {
        let (a, b) = (colour(dark), colour(light))
        return builder.material { p in
            let n = Noise.gradient(p.local * scale) * 0.5 + (p.variety - 0.5) * 0.9
            var surface = Surface(mix(a, b, clamp(0.5 + n)), roughness: 0.55, specular: 0.03)
            surface.translucency = through
            return surface
        }
    }

    private func addGrass(_ builder: inout SceneBuilder) {
        let blade = foliage(&builder, 0x4a6a1e, 0x86963a, through: 0.38, scale: 14)
        let straw = foliage(&builder, 0x9a8a4c, 0xc0ac6c, through: 0.3, scale: 14)
        let white = builder.material(Surface(colour(0xf0ece0), roughness: 0.7, specular: 0.02))
        let yellow = builder.material(Surface(colour(0xe6b81a), roughness: 0.7, specular: 0.02))
        let tufts = [
            TriangleTree(Grass(flowers: 0, seed: 1).mesh(blade: blade, straw: straw, flower: white)),
            TriangleTree(Grass(flowers: 3, seed: 2).mesh(blade: blade, straw: straw, flower: white)),
            TriangleTree(Grass(flowers: 4, seed: 3).mesh(blade: blade, straw: straw, flower: yellow)),
            TriangleTree(Grass(height: 0.44, flowers: 0, seed: 4).mesh(blade: blade, straw: straw, flower: white)),
        ]
        var random = Random(seed: 5)
        var z: Float = 1
        while z > -105 {
            let reach = 4 - z * 0.72
            let count = Int(reach * 2 * 1.5)
            for _ in 0..<count {
                let x = random.between(-reach, reach)
                let depth = z + random.between(-0.5, 0.5)
                let y = country.height(x, depth)
                let path = abs(x - Country.path(depth))
                if y < 1.2 || path < 0.95 + 0.2 * random.unit() { continue }
                let meadow = Noise.fractal(Vector(x, 0, depth) / 9, octaves: 2)
                let kind = meadow > 0.25 ? 2 : (random.unit() < 0.3 ? 1 : (random.unit() < 0.25 ? 3 : 0))
                let s = random.between(0.75, 1.2) * (1 + 0.35 * meadow) * (path < 1.6 ? 0.7 : 1)
                builder.world.add(
                    tufts[kind],
                    .place(Vector(x, y, depth), yaw: random.between(0, 6.28), scale: Vector(1.1, s, 1.1)),
                    variety: clamp(0.5 + 0.5 * meadow + random.between(-0.2, 0.2)))
            }
            z -= 0.8
        }
    }

    private func addTrees(_ builder: inout SceneBuilder, _ bark: Int) {
        let leaf = foliage(&builder, 0x35501c, 0x6b8432, through: 0.35, scale: 2.5)
        let trees = (0..<3).map { TriangleTree(Broadleaf(seed: 20 + UInt32($0)).mesh(leaf: leaf, bark: bark)) }
        let bush = TriangleTree(
            Broadleaf(height: 3, forks: [7, 4, 3], leaves: 60, leafLength: 0.09, seed: 31).mesh(leaf: leaf, bark: bark))
        var random = Random(seed: 9)
        // Placed by hand: a group on the right, a lone tree left of the middle, more along the near shore.
        let places: [(Float, Float, Float)] = [
            (21, -42, 1.15), (29, -50, 1.0), (17, -64, 0.9), (-30, -74, 1.05), (-47, -82, 0.9), (40, -71, 1.2),
        ]
        for (x, z, s) in places {
            builder.world.add(
                trees[random.index(below: 3)],
                .place(
                    Vector(x, country.height(x, z) - 0.1, z), yaw: random.between(0, 6), scale: Vector(repeating: s)),
                variety: random.unit())
        }
        for _ in 0..<90 {
            let (x, z) = (random.between(-110, 110), random.between(-128, -60))
            let y = country.height(x, z)
            if y < 0.9 || abs(x - Country.path(z)) < 5 || abs(x) < 12 { continue }
            let big = y < 3.4 && random.unit() < 0.25
            builder.world.add(
                big ? trees[random.index(below: 3)] : bush,
                .place(
                    Vector(x, y - 0.1, z), yaw: random.between(0, 6),
                    scale: Vector(repeating: big ? random.between(0.5, 0.8) : random.between(0.4, 1.0))),
                variety: random.unit())
        }
    }

    private func addWoods(_ builder: inout SceneBuilder, _ bark: Int) {
        let needles = foliage(&builder, 0x1e3318, 0x3c5428, through: 0.12, scale: 0.8)
        let leaf = foliage(&builder, 0x33501c, 0x5c7a2c, through: 0.3, scale: 0.5)
        let spruces = (0..<3).map {
            TriangleTree(Conifer(sprays: 9, whorls: 26, seed: 40 + UInt32($0)).mesh(needles: needles, bark: bark))
        }
        let round = TriangleTree(
            Broadleaf(height: 12, forks: [7, 4, 3], leaves: 26, leafLength: 0.5, seed: 50).mesh(leaf: leaf, bark: bark))
        var random = Random(seed: 77)
        for _ in 0..<60_000 {
            // Even over the picture rather than over the ground: denser near.
            let z = -1050 - 5200 * pow(random.unit(), 1.5)
            let x = random.between(-1, 1) * (200 - z * 0.66)
            let y = country.height(x, z)
            if y < 1.5 || y > 760 { continue }
            let patch = Noise.fractal(Vector(x, 0, z) / 330 + 3, octaves: 4)
            let steep = country.normal(x, z, step: 25).y
            if patch < -0.12 + max(0, y - 350) / 700 || steep < 0.72 { continue }
            let s = random.between(0.6, 1.25) * (1 - 0.4 * clamp(y / 800))
            let broad = y < 60 && patch < 0.12
            builder.world.add(
                broad ? round : spruces[random.index(below: 3)],
                .place(
                    Vector(x, y - 0.3, z), yaw: random.between(0, 6), scale: Vector(s, s * random.between(0.9, 1.2), s)),
                variety: random.unit())
        }
    }
}
