extension Mesh {
    /// Appends a parametric surface over the unit square, with smooth normals taken from the triangles themselves.
    /// - Parameters:
    ///   - columns: steps in `u`; `rows`: steps in `v`.
    ///   - closed: whether `u = 0` and `u = 1` are the same line (normals are joined there).
    ///   - flipped: turns the front to the other side; by default it looks along ∂u × ∂v.
    mutating func addSurface(
        columns: Int, rows: Int, closed: Bool = false, flipped: Bool = false, material: Int,
        _ point: (Float, Float) -> Vector
    ) {
        let base = positions.count
        let stride = columns + 1
        for row in 0...rows {
            for column in 0...columns {
                let (u, v) = (Float(column) / Float(columns), Float(row) / Float(rows))
                addVertex(point(closed && column == columns ? 0 : u, v), normal: .zero, uv: SIMD2(u, v))
            }
        }
        for row in 0..<rows {
            for column in 0..<columns {
                let a = base + row * stride + column
                let (b, c, d) = (a + 1, a + 1 + stride, a + stride)
                for t in [(a, b, c), (a, c, d)] {
                    let (i, j, k) = flipped ? (t.0, t.2, t.1) : t
                    let n = cross(positions[j] - positions[i], positions[k] - positions[i])
                    if dot(n, n) == 0 { continue }
                    for index in [i, j, k] { normals[index] += n }
                    addIndices(Int32(i), Int32(j), Int32(k), material: material)
                }
            }
        }
        if closed {
            for row in 0...rows {
                let (first, last) = (base + row * stride, base + row * stride + columns)
                let sum = normals[first] + normals[last]
                normals[first] = sum
                normals[last] = sum
            }
        }
        for index in base..<positions.count { normals[index] = normalize(normals[index]) }
    }

    /// Appends a body of revolution about the vertical through `centre`.
    /// - Parameters:
    ///   - profile: (radius, height) from bottom to top for an outside surface; joined by a Catmull–Rom curve.
    ///   - smooth: false joins the points by straight lines with sharp edges between.
    mutating func addLathe(
        _ profile: [SIMD2<Float>], at centre: Vector = .zero, segments: Int = 96, steps: Int = 8, material: Int,
        flipped: Bool = false
    ) {
        let curve = Spline(profile)
        addSurface(
            columns: segments, rows: (profile.count - 1) * steps, closed: true, flipped: !flipped, material: material
        ) { u, v in
            let p = curve.point(v)
            let angle = 2 * Float.pi * u
            return centre + Vector(cosine(angle) * p.x, p.y, sine(angle) * p.x)
        }
    }

    /// Appends a tube of the given radius along a smooth path.
    mutating func addTube(
        _ path: [Vector], radius: @escaping (Float) -> Float, sides: Int = 12, steps: Int = 8, flatness: Float = 1,
        material: Int
    ) {
        let curve = Path(path)
        let rows = (path.count - 1) * steps
        var frames: [(Vector, Vector, Vector)] = []
        var side = Vector.zero
        for row in 0...rows {
            let v = Float(row) / Float(rows)
            let ahead = normalize(curve.point(min(v + 0.01, 1)) - curve.point(max(v - 0.01, 0)))
            if row == 0 { side = Frame(normal: ahead).tangent }
            side = normalize(side - ahead * dot(side, ahead))
            frames.append((curve.point(v), side, cross(ahead, side)))
        }
        addSurface(columns: sides, rows: rows, closed: true, material: material) { u, v in
            let frame = frames[Int((v * Float(rows)).rounded())]
            let angle = 2 * Float.pi * u
            let r = radius(v)
            return frame.0 + frame.1 * (cosine(angle) * r) + frame.2 * (sine(angle) * r * flatness)
        }
    }
}
