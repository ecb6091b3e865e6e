/// A sheet of cloth that falls on a table and over its front edge: position-based dynamics (Müller et al. 2007) with
/// stretch, shear and bending constraints.
struct Drape {
    private(set) var points: [Vector]
    private var previous: [Vector]
    private var links: [(Int, Int, Float, Float)] = []
    let columns: Int
    let rows: Int
    /// The table: its top is y = 0, its front edge runs along x at this z, rounded by `edgeRadius`.
    private let front: Float
    private let thickness: Float = 0.0025
    /// Bodies that the cloth lies on: centre and radius.
    var balls: [(Vector, Float)] = []

    /// - Parameters:
    ///   - start: the point of the sheet at (u, v) before it falls; how it is folded decides its creases.
    ///   - size: the flat sheet's size in metres.
    init(
        columns: Int, rows: Int, size: SIMD2<Float>, front: Float, start: (Float, Float) -> Vector
    ) {
        (self.columns, self.rows, self.front) = (columns, rows, front)
        points = []
        for j in 0...rows {
            for i in 0...columns { points.append(start(Float(i) / Float(columns), Float(j) / Float(rows))) }
        }
        previous = points
        let step = SIMD2(size.x / Float(columns), size.y / Float(rows))
        let reaches: [(Int, Int, Float)] = [
            (1, 0, 1), (0, 1, 1), (1, 1, 0.6), (-1, 1, 0.6), (2, 0, 0.5), (0, 2, 0.5), (5, 0, 0.35), (0, 5, 0.35),
            (10, 0, 0.12), (0, 10, 0.12),
        ]
        for j in 0...rows {
            for i in 0...columns {
                for (di, dj, stiffness) in reaches {
                    let (k, l) = (i + di, j + dj)
                    guard k >= 0, k <= columns, l <= rows else { continue }
                    let rest = SIMD2(Float(di), Float(dj)) * step
                    links.append(
                        (j * (columns + 1) + i, l * (columns + 1) + k, (rest * rest).sum().squareRoot(), stiffness))
                }
            }
        }
    }

    /// Lets the cloth move for a number of steps of 1/240 s.
    mutating func fall(steps: Int, iterations: Int = 14) {
        let gravity = Vector(0, -9.81, 0) / (240 * 240)
        for _ in 0..<steps {
            for i in points.indices {
                let velocity = (points[i] - previous[i]) * 0.985
                previous[i] = points[i]
                points[i] += velocity + gravity
            }
            for _ in 0..<iterations {
                for (a, b, rest, stiffness) in links {
                    let d = points[b] - points[a]
                    let l = max(length(d), 1e-7)
                    let push = d * (0.5 * stiffness * (l - rest) / l)
                    points[a] += push
                    points[b] -= push
                }
                for i in points.indices { collide(i) }
            }
        }
    }

    private mutating func collide(_ i: Int) {
        var p = points[i]
        var touched = false
        for (centre, radius) in balls {
            let d = p - centre
            let l = length(d)
            if l < radius + thickness {
                p = centre + d * ((radius + thickness) / max(l, 1e-6))
                touched = true
            }
        }
        let r: Float = 0.008
        let (dy, dz) = (p.y + r, p.z - (front - r))
        if dz <= 0 && p.y < thickness && p.y > -0.04 {
            p.y = thickness
            touched = true
        } else if dz > 0 && dz < r + thickness {
            if dy > 0 {
                let l = (dy * dy + dz * dz).squareRoot()
                if l < r + thickness {
                    p.y = -r + dy * (r + thickness) / l
                    p.z = front - r + dz * (r + thickness) / l
                    touched = true
                }
            } else {
                p.z = front + thickness
                touched = true
            }
        }
        if touched {
            // Friction: what touches hardly slides.
            let slip = p - previous[i]
            previous[i] += slip * 0.85
        }
        points[i] = p
    }

    /// The point at (u, v), for `Mesh.addSurface` with the same numbers of columns and rows.
    func point(_ u: Float, _ v: Float) -> Vector {
        points[Int((v * Float(rows)).rounded()) * (columns + 1) + Int((u * Float(columns)).rounded())]
    }
}
