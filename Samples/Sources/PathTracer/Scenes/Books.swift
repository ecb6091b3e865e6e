/// Two closed books, one on the other.
struct Books {
    /// The height of the upper cover above the table.
    static let top: Float = 0.066

    func add(to builder: inout SceneBuilder) {
        addBook(
            &builder, cover: colour(0x1f3d3a), size: Vector(0.24, 0.036, 0.165), at: Vector(0.225, 0, -0.045), yaw: 0.22
        )
        addBook(
            &builder, cover: colour(0x7a3b1e), size: Vector(0.205, 0.030, 0.14), at: Vector(0.215, 0.036, -0.045),
            yaw: 0.03)
    }

    /// The spine looks along +z.
    private func addBook(_ builder: inout SceneBuilder, cover: Vector, size: Vector, at place: Vector, yaw: Float) {
        let cloth = builder.material { p in
            let q = p.local
            let weave = Noise.gradient(Vector(q.x * 1500, q.y * 1500, q.z * 1500))
            let wear = smoothstep(0.25, 0.7, Noise.fractal(q * 40, octaves: 3))
            // Two gilt lines across the spine.
            let line = [0.16, 0.19, 0.81, 0.84].contains { abs(q.x / size.x + 0.5 - $0) < 0.006 }
            let spine = q.z > size.z / 2 - 0.002
            if line && spine {
                return Surface(colour(0xc79a3e), roughness: 0.35, metallic: 1)
            }
            var surface = Surface(mix(cover * (1 + 0.15 * weave), cover * 1.6 + 0.01, wear * 0.25), roughness: 0.68)
            surface.specular = 0.03
            return surface
        }
        let paper = builder.material { p in
            let leaf = Noise.gradient(Vector(p.local.x * 4, p.local.y * 2600, p.local.z * 4))
            return Surface(colour(0xdccfae) * (0.82 + 0.22 * leaf), roughness: 0.9, specular: 0.02)
        }
        var mesh = Mesh()
        let half = size * 0.5
        let board: Float = 0.003
        mesh.addBox(Vector(-half.x, 0, -half.z), Vector(half.x, board, half.z), bevel: 0.0009, material: cloth)
        mesh.addBox(
            Vector(-half.x, size.y - board, -half.z), Vector(half.x, size.y, half.z), bevel: 0.0009, material: cloth)
        mesh.addBox(
            Vector(-half.x + 0.004, board, -half.z + 0.004), Vector(half.x - 0.004, size.y - board, half.z - 0.004),
            material: paper)
        // The rounded spine.
        mesh.addSurface(columns: 12, rows: 1, flipped: true, material: cloth) { u, v in
            let angle = (u - 0.5) * .pi * 0.9
            let bulge = 0.006 * (cosine(angle) - cosine(.pi * 0.45)) + 0.0002
            return Vector(
                (v - 0.5) * size.x, size.y * 0.5 + sine(angle) / sine(.pi * 0.45) * size.y * 0.5, half.z + bulge)
        }
        builder.world.add(TriangleTree(mesh), Transform.place(place, yaw: yaw))
    }
}
