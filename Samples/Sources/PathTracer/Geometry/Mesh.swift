/// Triangles with smooth normals, texture coordinates and a material each.
public struct Mesh: Sendable {
    var positions: [Vector] = []
    var normals: [Vector] = []
    var coordinates: [SIMD2<Float>] = []
    var triangles: [SIMD3<Int32>] = []
    var materials: [UInt16] = []

    public init() {}

    /// Appends a vertex and returns its index.
    @discardableResult
    mutating func addVertex(_ p: Vector, normal: Vector, uv: SIMD2<Float> = .zero) -> Int32 {
        positions.append(p)
        normals.append(normal)
        coordinates.append(uv)
        return Int32(positions.count - 1)
    }

    /// Appends a flat triangle, anticlockwise seen from its front.
    public mutating func addTriangle(_ a: Vector, _ b: Vector, _ c: Vector, material: Int) {
        let n = normalize(cross(b - a, c - a))
        let first = addVertex(a, normal: n)
        addVertex(b, normal: n)
        addVertex(c, normal: n)
        addIndices(first, first + 1, first + 2, material: material)
    }

    mutating func addIndices(_ a: Int32, _ b: Int32, _ c: Int32, material: Int) {
        triangles.append(SIMD3(a, b, c))
        materials.append(UInt16(material))
    }

    /// Appends a flat parallelogram `origin`, `origin + u`, `origin + u + v`, `origin + v`; its front looks along
    /// `u × v`. Texture coordinates are metres along the edges.
    mutating func addQuad(_ origin: Vector, _ u: Vector, _ v: Vector, material: Int) {
        let n = normalize(cross(u, v))
        let (lu, lv) = (length(u), length(v))
        let first = addVertex(origin, normal: n, uv: SIMD2(0, 0))
        addVertex(origin + u, normal: n, uv: SIMD2(lu, 0))
        addVertex(origin + u + v, normal: n, uv: SIMD2(lu, lv))
        addVertex(origin + v, normal: n, uv: SIMD2(0, lv))
        addIndices(first, first + 1, first + 2, material: material)
        addIndices(first, first + 2, first + 3, material: material)
    }

    /// Appends another mesh, moved.
    mutating func add(_ other: Mesh, _ transform: Transform = .identity) {
        let base = Int32(positions.count)
        let inverse = transform.inverse
        for p in other.positions { positions.append(transform.point(p)) }
        for n in other.normals { normals.append(inverse.turnBack(n)) }
        coordinates += other.coordinates
        triangles += other.triangles.map { $0 &+ base }
        materials += other.materials
    }

    var box: Box {
        var box = Box()
        for p in positions { box.include(p) }
        return box
    }
}
