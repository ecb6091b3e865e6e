/// Heights in metres on a square grid.
struct HeightField: Sendable {
    let columns: Int
    let rows: Int
    /// Metres between neighbours.
    let cell: Float
    /// Where the first height lies.
    let origin: SIMD2<Float>
    var heights: [Float]

    init(columns: Int, rows: Int, cell: Float, origin: SIMD2<Float>, _ height: (Float, Float) -> Float) {
        (self.columns, self.rows, self.cell, self.origin) = (columns, rows, cell, origin)
        heights = []
        heights.reserveCapacity(columns * rows)
        for j in 0..<rows {
            for i in 0..<columns { heights.append(height(origin.x + Float(i) * cell, origin.y + Float(j) * cell)) }
        }
    }

    /// The height at a point, by bicubic (Catmull–Rom) interpolation; the border's beyond the border.
    func height(_ x: Float, _ z: Float) -> Float {
        let p = (SIMD2(x, z) - origin) / cell
        let base = p.rounded(.down)
        let f = p - base
        let (i, j) = (Int(base.x), Int(base.y))
        func weights(_ t: Float) -> SIMD4<Float> {
            let (t2, t3) = (t * t, t * t * t)
            return SIMD4(-t + 2 * t2 - t3, 2 - 5 * t2 + 3 * t3, t + 4 * t2 - 3 * t3, t3 - t2) * 0.5
        }
        let (wx, wz) = (weights(f.x), weights(f.y))
        var sum: Float = 0
        for b in 0..<4 {
            let row = min(max(j + b - 1, 0), rows - 1) * columns
            for a in 0..<4 { sum += heights[row + min(max(i + a - 1, 0), columns - 1)] * wx[a] * wz[b] }
        }
        return sum
    }
}
