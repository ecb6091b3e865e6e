/// A shop on a ground floor: a painted wooden front with large panes, a lit room behind with shelves, an awning.
struct ShopFront {
    var width: Float
    var height: Float
    var palette: Facade.Palette
    var seed: UInt32

    func add(to mesh: inout Mesh) {
        let (p, depth): (Float, Float) = (0.45, 3.4)
        let frame = palette.shopFrame
        let (low, high): (Float, Float) = (0.55, 3.0)
        // Piers at the ends, the stall riser, the fascia.
        mesh.addBox(Vector(0, 0, -0.4), Vector(p, height, 0.02), bevel: 0.02, material: palette.base)
        mesh.addBox(Vector(width - p, 0, -0.4), Vector(width, height, 0.02), bevel: 0.02, material: palette.base)
        mesh.addBox(Vector(p, 0, -0.3), Vector(width - p, low, 0.0), bevel: 0.02, material: frame)
        mesh.addBox(Vector(p, high, -0.35), Vector(width - p, height, 0.06), bevel: 0.02, material: frame)
        mesh.addBox(
            Vector(p - 0.1, high + 0.72, -0.1), Vector(width - p + 0.1, high + 0.82, 0.24), bevel: 0.02, material: frame
        )
        let panes = max(3, Int(width / 1.9))
        let step = (width - 2 * p) / Float(panes)
        for index in 0...panes {
            let x = p + Float(index) * step
            mesh.addBox(Vector(x - 0.045, low, -0.16), Vector(x + 0.045, high, 0.03), bevel: 0.012, material: frame)
        }
        mesh.addBox(Vector(p, low, -0.16), Vector(width - p, low + 0.07, 0.06), bevel: 0.012, material: frame)
        mesh.addBox(Vector(p, high - 0.5, -0.13), Vector(width - p, high - 0.45, 0.0), bevel: 0.01, material: frame)
        mesh.addQuad(
            Vector(p, low, -0.08), Vector(width - 2 * p, 0, 0), Vector(0, high - low, 0), material: palette.shopGlass)
        addRoom(&mesh, Vector(p, 0.12, -depth), Vector(width - p, high + 0.3, -0.3))
        if let awning = palette.awning {
            mesh.addQuad(
                Vector(p, high - 0.1, 1.25), Vector(width - 2 * p, 0, 0), Vector(0, 0.75, -1.2), material: awning)
            mesh.addQuad(
                Vector(p, high - 0.1, 1.25), Vector(0, -0.22, 0), Vector(width - 2 * p, 0, 0), material: awning)
        }
    }

    private func addRoom(_ mesh: inout Mesh, _ low: Vector, _ high: Vector) {
        let size = high - low
        let wall = palette.goods[0]
        mesh.addQuad(low, Vector(size.x, 0, 0), Vector(0, size.y, 0), material: wall)
        mesh.addQuad(low, Vector(0, 0, size.z), Vector(size.x, 0, 0), material: palette.door)
        mesh.addQuad(low, Vector(0, size.y, 0), Vector(0, 0, size.z), material: wall)
        mesh.addQuad(Vector(high.x, low.y, low.z), Vector(0, 0, size.z), Vector(0, size.y, 0), material: wall)
        mesh.addQuad(Vector(low.x, high.y, low.z), Vector(size.x, 0, 0), Vector(0, 0, size.z), material: wall)
        var random = Random(seed: seed &+ 5)
        // Lamps hang from the ceiling; goods stand on shelves at the back and on a table in the window.
        for index in 0..<4 {
            let x = low.x + size.x * (Float(index) + 0.5) / 4
            mesh.addLathe(
                [[0, 0], [0.1, 0.02], [0.15, 0.12], [0.1, 0.22], [0, 0.24]],
                at: Vector(x, high.y - 0.75, low.z + size.z * 0.6),
                segments: 20, steps: 3, material: palette.lamp)
        }
        for shelf in 0..<4 {
            let y = low.y + 0.45 + Float(shelf) * 0.55
            mesh.addBox(Vector(low.x, y - 0.03, low.z), Vector(high.x, y, low.z + 0.4), material: palette.door)
            addGoods(&mesh, from: low.x + 0.1, to: high.x - 0.1, y: y, z: low.z + 0.2, &random)
        }
        mesh.addBox(
            Vector(low.x, low.y + 0.5, high.z - 0.75), Vector(high.x, low.y + 0.56, high.z - 0.02),
            material: palette.door)
        addGoods(&mesh, from: low.x + 0.2, to: high.x - 0.2, y: low.y + 0.56, z: high.z - 0.4, &random)
    }

    private func addGoods(_ mesh: inout Mesh, from: Float, to: Float, y: Float, z: Float, _ random: inout Random) {
        var x = from
        while x < to - 0.3 {
            let (w, h) = (random.between(0.1, 0.3), random.between(0.1, 0.38))
            let material = palette.goods[1 + random.index(below: palette.goods.count - 1)]
            if random.unit() < 0.45 {
                mesh.addLathe(
                    [
                        [0, 0], [w * 0.4, 0.005], [w * 0.5, h * 0.3], [w * 0.35, h * 0.7], [w * 0.16, h * 0.85],
                        [w * 0.2, h], [0, h],
                    ],
                    at: Vector(x + w / 2, y, z), segments: 16, steps: 3, material: material)
            } else {
                mesh.addBox(Vector(x, y, z - 0.1), Vector(x + w, y + h, z + 0.1), bevel: 0.008, material: material)
            }
            x += w + random.between(0.03, 0.2)
        }
    }
}
