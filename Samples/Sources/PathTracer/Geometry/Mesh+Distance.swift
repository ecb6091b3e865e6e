extension Mesh {
    /// Appends the zero surface of a signed distance function (negative inside) by surface nets (Gibson 1998), with
    /// normals from the function's slope.
    /// - Parameter cell: the size of the sampling grid, metres.
    mutating func addDistanceSurface(_ box: Box, cell: Float, material: Int, _ distance: (Vector) -> Float) {
        let size = (box.high - box.low) / cell
        let (nx, ny, nz) = (Int(size.x) + 2, Int(size.y) + 2, Int(size.z) + 2)
        func index(_ i: Int, _ j: Int, _ k: Int) -> Int { (k * ny + j) * nx + i }
        var values = [Float](repeating: 0, count: nx * ny * nz)
        for k in 0..<nz {
            for j in 0..<ny {
                for i in 0..<nx {
                    values[index(i, j, k)] = distance(box.low + Vector(Float(i), Float(j), Float(k)) * cell)
                }
            }
        }
        var vertices = [Int32](repeating: -1, count: values.count)
        for k in 0..<nz - 1 {
            for j in 0..<ny - 1 {
                for i in 0..<nx - 1 {
                    guard let offset = crossing(values, corners(i, j, k, index)) else { continue }
                    let p = box.low + (Vector(Float(i), Float(j), Float(k)) + offset) * cell
                    vertices[index(i, j, k)] = addVertex(p, normal: slope(p, cell * 0.5, distance))
                }
            }
        }
        let steps = [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
        for k in 1..<nz - 1 {
            for j in 1..<ny - 1 {
                for i in 1..<nx - 1 {
                    for axis in 0..<3 {
                        let s = steps[axis]
                        let (a, b) = (values[index(i, j, k)], values[index(i + s.0, j + s.1, k + s.2)])
                        if (a < 0) == (b < 0) { continue }
                        let (u, v) = (steps[(axis + 1) % 3], steps[(axis + 2) % 3])
                        let ring = [(0, 0), (1, 0), (1, 1), (0, 1)].map { m, n in
                            vertices[index(i - m * u.0 - n * v.0, j - m * u.1 - n * v.1, k - m * u.2 - n * v.2)]
                        }
                        guard !ring.contains(-1) else { continue }
                        let order = a < 0 ? [0, 1, 2, 3] : [0, 3, 2, 1]
                        addIndices(ring[order[0]], ring[order[1]], ring[order[2]], material: material)
                        addIndices(ring[order[0]], ring[order[2]], ring[order[3]], material: material)
                    }
                }
            }
        }
    }

    private func corners(_ i: Int, _ j: Int, _ k: Int, _ index: (Int, Int, Int) -> Int) -> [Int] {
        (0..<8).map { index(i + ($0 & 1), j + ($0 >> 1 & 1), k + ($0 >> 2)) }
    }

    /// The mean of where the surface cuts a cell's edges, in cells from its lower corner; nil where it does not.
    private func crossing(_ values: [Float], _ corners: [Int]) -> Vector? {
        var (sum, count) = (Vector.zero, Float(0))
        for a in 0..<8 {
            for bit in [1, 2, 4] where a & bit == 0 {
                let (x, y) = (values[corners[a]], values[corners[a | bit]])
                if (x < 0) == (y < 0) { continue }
                var p = Vector(Float(a & 1), Float(a >> 1 & 1), Float(a >> 2))
                p[bit == 4 ? 2 : bit - 1] += x / (x - y)
                sum += p
                count += 1
            }
        }
        return count > 0 ? sum / count : nil
    }

    private func slope(_ p: Vector, _ h: Float, _ distance: (Vector) -> Float) -> Vector {
        normalize(
            Vector(
                distance(p + Vector(h, 0, 0)) - distance(p - Vector(h, 0, 0)),
                distance(p + Vector(0, h, 0)) - distance(p - Vector(0, h, 0)),
                distance(p + Vector(0, 0, h)) - distance(p - Vector(0, 0, h))))
    }
}
