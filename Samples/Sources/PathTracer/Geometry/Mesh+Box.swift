extension Mesh {
    /// Appends a box with chamfered edges, so that they catch the light as real edges do.
    /// - Parameters:
    ///   - bevel: the chamfer's width in metres; 0 gives six plain faces.
    mutating func addBox(_ low: Vector, _ high: Vector, bevel: Float = 0, material: Int) {
        let centre = (low + high) * 0.5
        let half = (high - low) * 0.5
        let inset = min(bevel, half.min() * 0.9)
        let axes = [Vector(1, 0, 0), Vector(0, 1, 0), Vector(0, 0, 1)]
        let signs: [Float] = [-1, 1]
        for a in 0..<3 {
            let (b, c) = ((a + 1) % 3, (a + 2) % 3)
            for s in signs {
                let n = axes[a] * s
                let u = axes[b] * (2 * (half[b] - inset)) * s
                let v = axes[c] * (2 * (half[c] - inset))
                addQuad(centre + n * half[a] - (u + v) * 0.5, u, v, material: material)
            }
            guard inset > 0 else { continue }
            for s in signs {
                for t in signs {
                    addChamfer(centre, half, inset, axis: a, first: axes[b] * s, second: axes[c] * t, material)
                }
            }
        }
        guard inset > 0 else { return }
        for corner in 0..<8 {
            let s = Vector(corner & 1 == 0 ? -1 : 1, corner & 2 == 0 ? -1 : 1, corner & 4 == 0 ? -1 : 1)
            let inner = half - inset
            let points = axes.map { centre + s * inner + s * inset * $0 }
            let turned = dot(cross(points[1] - points[0], points[2] - points[0]), s) < 0
            addTriangle(points[0], points[turned ? 2 : 1], points[turned ? 1 : 2], material: material)
        }
    }

    /// The strip along one edge, parallel to `axis`, between the faces that look along `first` and `second`.
    private mutating func addChamfer(
        _ centre: Vector, _ half: Vector, _ inset: Float, axis: Int, first: Vector, second: Vector, _ material: Int
    ) {
        var along = Vector.zero
        along[axis] = half[axis] - inset
        let p = centre + first * half + second * (half - inset)
        let q = centre + first * (half - inset) + second * half
        let turned = dot(cross(along, q - p), first + second) < 0
        let base = Int32(positions.count)
        for (point, n) in [(p - along, first), (p + along, first), (q + along, second), (q - along, second)] {
            addVertex(point, normal: n)
        }
        addIndices(base, base + (turned ? 2 : 1), base + (turned ? 1 : 2), material: material)
        addIndices(base, base + (turned ? 3 : 2), base + (turned ? 2 : 3), material: material)
    }
}
