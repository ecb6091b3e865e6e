/// The front of a town house, and its roof: x along the street from 0 to `width`, y up, the wall's plane at z = 0 with
/// the street at z > 0.
struct Facade {
    /// Numbers of the materials.
    struct Palette {
        var wall: Int
        var base: Int
        var trim: Int
        var frame: Int
        var iron: Int
        var roof: Int
        var glass: Int
        var shopGlass: Int
        var shopFrame: Int
        var door: Int
        var lamp: Int
        var goods: [Int]
        var awning: Int?
    }

    static let window = SIMD2<Float>(1.12, 1.9)
    static let ground: Float = 4.1
    static let storey: Float = 3.25

    var width: Float
    var floors: Int
    var palette: Palette
    var shop: Bool
    var balconies: Bool
    var seed: UInt32
    private let depth: Float = 9

    var height: Float { Self.ground + Float(floors) * Self.storey }

    init(width: Float, floors: Int, palette: Palette, shop: Bool, balconies: Bool, seed: UInt32) {
        (self.width, self.floors, self.palette) = (width, floors, palette)
        (self.shop, self.balconies, self.seed) = (shop, balconies, seed)
    }

    func mesh() -> Mesh {
        var mesh = Mesh()
        let bays = max(2, Int((width / 2.5).rounded()))
        let bay = width / Float(bays)
        for floor in 0..<floors {
            let y = Self.ground + Float(floor) * Self.storey
            for column in 0..<bays { addBay(&mesh, x: Float(column) * bay, y: y, width: bay, floor: floor) }
        }
        if shop {
            ShopFront(width: width, height: Self.ground, palette: palette, seed: seed).add(to: &mesh)
        } else {
            addGroundFloor(&mesh, bays: bays, bay: bay)
        }
        addLedges(&mesh)
        addRoof(&mesh)
        // The gables and the back keep light from leaking in.
        mesh.addQuad(Vector(0, 0, -depth), Vector(0, 0, depth), Vector(0, height, 0), material: palette.wall)
        mesh.addQuad(Vector(width, 0, 0), Vector(0, 0, -depth), Vector(0, height, 0), material: palette.wall)
        mesh.addQuad(Vector(width, 0, -depth), Vector(-width, 0, 0), Vector(0, height, 0), material: palette.wall)
        return mesh
    }

    /// One storey of one bay: the wall around an opening, the window in it and its trim.
    private func addBay(_ mesh: inout Mesh, x: Float, y: Float, width: Float, floor: Int) {
        let size = Self.window
        let (left, bottom) = (x + (width - size.x) / 2, y + 0.75)
        let (right, top) = (left + size.x, bottom + size.y)
        addWall(&mesh, x, y, left - x, Self.storey, palette.wall)
        addWall(&mesh, right, y, x + width - right, Self.storey, palette.wall)
        addWall(&mesh, left, y, size.x, bottom - y, palette.wall)
        addWall(&mesh, left, top, size.x, y + Self.storey - top, palette.wall)
        addOpening(&mesh, left, bottom, size, palette.trim)
        // The surround, sill and head.
        let t = palette.trim
        mesh.addBox(Vector(left - 0.14, bottom, -0.02), Vector(left, top, 0.05), bevel: 0.012, material: t)
        mesh.addBox(Vector(right, bottom, -0.02), Vector(right + 0.14, top, 0.05), bevel: 0.012, material: t)
        mesh.addBox(Vector(left - 0.18, top, -0.02), Vector(right + 0.18, top + 0.2, 0.07), bevel: 0.015, material: t)
        mesh.addBox(
            Vector(left - 0.24, top + 0.2, -0.02), Vector(right + 0.24, top + 0.27, 0.15), bevel: 0.02, material: t)
        mesh.addBox(
            Vector(left - 0.2, bottom - 0.09, -0.1), Vector(right + 0.2, bottom, 0.13), bevel: 0.015, material: t)
        if balconies && floor < floors - 1 { addRailing(&mesh, left - 0.2, right + 0.2, bottom - 0.02) }
    }

    private func addWall(_ mesh: inout Mesh, _ x: Float, _ y: Float, _ w: Float, _ h: Float, _ material: Int) {
        mesh.addQuad(Vector(x, y, 0), Vector(w, 0, 0), Vector(0, h, 0), material: material)
    }

    /// The reveals of an opening, a sash frame and the pane.
    private func addOpening(_ mesh: inout Mesh, _ x: Float, _ y: Float, _ size: SIMD2<Float>, _ material: Int) {
        let d: Float = 0.2
        let (r, t) = (x + size.x, y + size.y)
        mesh.addQuad(Vector(x, y, 0), Vector(0, size.y, 0), Vector(0, 0, -d), material: material)
        mesh.addQuad(Vector(r, y, -d), Vector(0, size.y, 0), Vector(0, 0, d), material: material)
        mesh.addQuad(Vector(x, y, 0), Vector(0, 0, -d), Vector(size.x, 0, 0), material: material)
        mesh.addQuad(Vector(x, t, -d), Vector(0, 0, d), Vector(size.x, 0, 0), material: material)
        mesh.addQuad(Vector(x, y, -d), Vector(size.x, 0, 0), Vector(0, size.y, 0), material: palette.glass)
        let f: Float = 0.065
        func bar(_ a: Float, _ b: Float, _ c: Float, _ e: Float, _ front: Float) {
            mesh.addBox(Vector(a, c, -d), Vector(b, e, -d + front), bevel: 0.008, material: palette.frame)
        }
        bar(x, x + f, y, t, 0.06)
        bar(r - f, r, y, t, 0.06)
        bar(x + f, r - f, y, y + f * 1.3, 0.06)
        bar(x + f, r - f, t - f, t, 0.06)
        let middle = (x + r) / 2
        bar(middle - 0.035, middle + 0.035, y + f, t - f, 0.05)
        bar(x + f, r - f, y + size.y * 0.64, y + size.y * 0.64 + 0.05, 0.045)
    }

    private func addRailing(_ mesh: inout Mesh, _ left: Float, _ right: Float, _ y: Float) {
        let iron = palette.iron
        mesh.addBox(Vector(left, y + 0.85, 0.2), Vector(right, y + 0.89, 0.24), bevel: 0.006, material: iron)
        mesh.addBox(Vector(left, y + 0.1, 0.205), Vector(right, y + 0.13, 0.235), material: iron)
        var x = left
        while x <= right {
            mesh.addBox(Vector(x - 0.008, y + 0.1, 0.212), Vector(x + 0.008, y + 0.86, 0.228), material: iron)
            x += (right - left) / 12
        }
        for side in [left, right] {
            mesh.addBox(Vector(side - 0.012, y + 0.85, 0), Vector(side + 0.012, y + 0.88, 0.22), material: iron)
        }
    }

    /// A plain ground floor: rusticated base, windows, and a door in one bay.
    private func addGroundFloor(_ mesh: inout Mesh, bays: Int, bay: Float) {
        let entrance = Int(seed) % bays
        for column in 0..<bays {
            let x = Float(column) * bay
            let isDoor = column == entrance
            let size = isDoor ? SIMD2<Float>(1.25, 2.9) : SIMD2<Float>(1.12, 2.0)
            let (left, bottom): (Float, Float) = (x + (bay - size.x) / 2, isDoor ? 0.15 : 1.1)
            let (right, top) = (left + size.x, bottom + size.y)
            addWall(&mesh, x, 0, left - x, Self.ground, palette.base)
            addWall(&mesh, right, 0, x + bay - right, Self.ground, palette.base)
            addWall(&mesh, left, 0, size.x, bottom, palette.base)
            addWall(&mesh, left, top, size.x, Self.ground - top, palette.base)
            if isDoor {
                addDoor(&mesh, left, bottom, size)
            } else {
                addOpening(&mesh, left, bottom, size, palette.base)
            }
            mesh.addBox(
                Vector(left - 0.16, top, -0.02), Vector(right + 0.16, top + 0.22, 0.08), bevel: 0.015,
                material: palette.trim)
            mesh.addBox(
                Vector(left - 0.16, bottom - 0.1, -0.1), Vector(right + 0.16, bottom, isDoor ? 0.45 : 0.12),
                bevel: 0.015,
                material: palette.trim)
        }
    }

    private func addDoor(_ mesh: inout Mesh, _ x: Float, _ y: Float, _ size: SIMD2<Float>) {
        let (r, t) = (x + size.x, y + size.y)
        let d: Float = 0.3
        mesh.addQuad(Vector(x, y, 0), Vector(0, size.y, 0), Vector(0, 0, -d), material: palette.base)
        mesh.addQuad(Vector(r, y, -d), Vector(0, size.y, 0), Vector(0, 0, d), material: palette.base)
        mesh.addQuad(Vector(x, t, -d), Vector(0, 0, d), Vector(size.x, 0, 0), material: palette.base)
        mesh.addBox(Vector(x, y, -d - 0.05), Vector(r, y + 2.2, -d), material: palette.door)
        for row in 0..<3 {
            for column in 0..<2 {
                let (a, b) = (x + 0.12 + Float(column) * size.x * 0.5, y + 0.15 + Float(row) * 0.7)
                mesh.addBox(
                    Vector(a, b, -d), Vector(a + size.x * 0.5 - 0.2, b + 0.55, -d + 0.025), bevel: 0.02,
                    material: palette.door)
            }
        }
        mesh.addBox(Vector(x, y + 2.2, -d - 0.05), Vector(r, y + 2.28, -d + 0.04), material: palette.door)
        mesh.addQuad(
            Vector(x, y + 2.28, -d), Vector(size.x, 0, 0), Vector(0, size.y - 2.28, 0), material: palette.glass)
    }

    /// String courses, the cornice with its blocks, and a rain pipe.
    private func addLedges(_ mesh: inout Mesh) {
        let t = palette.trim
        let g = Self.ground
        mesh.addBox(Vector(-0.02, g - 0.16, -0.02), Vector(width + 0.02, g + 0.02, 0.14), bevel: 0.03, material: t)
        mesh.addBox(Vector(-0.02, g + 0.02, -0.02), Vector(width + 0.02, g + 0.08, 0.2), bevel: 0.02, material: t)
        for floor in 1..<max(floors, 2) {
            let y = g + Float(floor) * Self.storey
            mesh.addBox(Vector(0, y + 0.1, -0.02), Vector(width, y + 0.24, 0.06), bevel: 0.02, material: t)
        }
        let top = height
        mesh.addBox(Vector(-0.05, top - 0.3, -0.02), Vector(width + 0.05, top - 0.12, 0.12), bevel: 0.03, material: t)
        mesh.addBox(Vector(-0.08, top, -0.1), Vector(width + 0.08, top + 0.14, 0.46), bevel: 0.03, material: t)
        mesh.addBox(Vector(-0.08, top + 0.14, -0.1), Vector(width + 0.08, top + 0.22, 0.56), bevel: 0.03, material: t)
        var x: Float = 0.2
        while x < width - 0.2 {
            mesh.addBox(Vector(x, top - 0.14, 0), Vector(x + 0.16, top, 0.36), bevel: 0.015, material: t)
            x += 0.46
        }
        mesh.addTube(
            [Vector(0.12, 0.2, 0.1), Vector(0.12, top * 0.5, 0.1), Vector(0.12, top - 0.1, 0.1)], radius: { _ in 0.05 },
            sides: 10, steps: 1, material: palette.iron)
    }

    private func addRoof(_ mesh: inout Mesh) {
        let (y, rise, back): (Float, Float, Float) = (height + 0.2, 2.6, -1.7)
        mesh.addQuad(Vector(0, y, 0.05), Vector(width, 0, 0), Vector(0, rise, back), material: palette.roof)
        mesh.addQuad(
            Vector(0, y + rise, back), Vector(width, 0, 0), Vector(0, 0.6, -depth - back), material: palette.roof)
        mesh.addTriangle(Vector(0, y, 0.05), Vector(0, y + rise, back), Vector(0, y, back), material: palette.roof)
        mesh.addTriangle(
            Vector(width, y, 0.05), Vector(width, y, back), Vector(width, y + rise, back), material: palette.roof)
        var random = Random(seed: seed &+ 90)
        let dormers = max(1, Int(width / 4))
        for index in 0..<dormers {
            let x = (Float(index) + 0.5) / Float(dormers) * width - 0.6
            mesh.addBox(Vector(x, y + 0.3, -1.6), Vector(x + 1.2, y + 1.95, -0.22), material: palette.trim)
            mesh.addQuad(
                Vector(x + 0.16, y + 0.45, -0.215), Vector(0.88, 0, 0), Vector(0, 1.3, 0), material: palette.glass)
            mesh.addBox(
                Vector(x - 0.1, y + 1.95, -1.7), Vector(x + 1.3, y + 2.06, -0.08), bevel: 0.02, material: palette.trim)
            mesh.addBox(
                Vector(x + 0.57, y + 0.45, -0.22), Vector(x + 0.63, y + 1.75, -0.19), material: palette.frame)
        }
        for _ in 0..<2 {
            let x = random.between(0.5, width - 1.5)
            mesh.addBox(
                Vector(x, y + 1, -4), Vector(x + 1.1, y + rise + 1.7, -3.3), bevel: 0.03, material: palette.wall)
            for pot in 0..<3 {
                mesh.addLathe(
                    [[0.11, 0], [0.13, 0.2], [0.1, 0.45], [0.08, 0.46]],
                    at: Vector(x + 0.25 + Float(pot) * 0.3, y + rise + 1.7, -3.65), segments: 12, steps: 2,
                    material: palette.roof)
            }
        }
    }
}
