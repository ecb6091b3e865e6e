/// Which triangle lies where: four places for each pixel, so that edges can be drawn smooth.
struct FacetMap: Sendable {
    /// Of the picture.
    let width: Int
    let height: Int
    /// `2 width × 2 height` indices of triangles.
    let labels: [Int32]

    init(_ mesh: Delaunay, width: Int, height: Int, check: Check) throws {
        self.width = width
        self.height = height
        let (columns, rows) = (2 * width, 2 * height)
        var labels = [Int32](repeating: -1, count: columns * rows)
        for (number, corners) in mesh.triangles.enumerated() {
            if number.isMultiple(of: 32) { try check() }
            let places = [corners.0, corners.1, corners.2].map { mesh.points[$0] * 2 }
            let low = places.map(\.y).min() ?? 0
            let high = places.map(\.y).max() ?? 0
            let (top, bottom) = (max(0, Int((low - 0.5).rounded(.up))), min(rows, Int((high - 0.5).rounded(.up))))
            guard top < bottom else { continue }
            for row in top..<bottom {
                let span = FacetMap.span(places, at: Double(row) + 0.5)
                let left = max(0, Int((span.0 - 0.5).rounded(.up)))
                let right = min(columns, Int((span.1 - 0.5).rounded(.up)))
                guard left < right else { continue }
                for column in left..<right { labels[row * columns + column] = Int32(number) }
            }
        }
        // What rounding left out at the frame goes to a neighbour.
        for index in labels.indices where labels[index] < 0 {
            let above = index >= columns ? labels[index - columns] : -1
            labels[index] = index % columns > 0 ? labels[index - 1] : max(0, above)
        }
        self.labels = labels
    }

    /// Where a line crosses the triangle. An edge gives both triangles that share it the same end.
    private static func span(_ places: [SIMD2<Double>], at y: Double) -> (Double, Double) {
        var (least, most) = (Double.infinity, -Double.infinity)
        for (one, other) in [(0, 1), (1, 2), (2, 0)] {
            let isDown = places[one].y < places[other].y
            let start = isDown ? places[one] : places[other]
            let end = isDown ? places[other] : places[one]
            guard start.y <= y, y < end.y else { continue }
            let way = end - start
            let x = start.x + (y - start.y) * way.x / way.y
            (least, most) = (min(least, x), max(most, x))
        }
        return (least, most)
    }

    /// The four triangles that a pixel shows.
    @inline(__always)
    static func four(_ labels: UnsafePointer<Int32>, _ width: Int, _ x: Int, _ y: Int) -> (Int, Int, Int, Int) {
        let upper = labels + 2 * (2 * y * width + x)
        let lower = upper + 2 * width
        return (Int(upper[0]), Int(upper[1]), Int(lower[0]), Int(lower[1]))
    }

    /// The mean of a plane's values in each triangle; in one too small for a pixel, the value at its middle.
    func means(of colors: Plane<SIMD4<Float>>, mesh: Delaunay, check: Check) throws -> [SIMD3<Float>] {
        var sums = [SIMD4<Float>](repeating: SIMD4(), count: max(1, mesh.triangles.count))
        try (0..<height).bands(of: width, check: check) { rows in
            for y in rows {
                for x in 0..<width {
                    let label = Int(labels[4 * y * width + 2 * x])
                    let color = colors.values[y * width + x].color
                    sums[label] += SIMD4(color, 1)
                }
            }
        }
        return sums.indices.map { number in
            if sums[number].w > 0 { return sums[number].color / sums[number].w }
            guard number < mesh.triangles.count else { return SIMD3() }
            let corners = mesh.triangles[number]
            let middle = (mesh.points[corners.0] + mesh.points[corners.1] + mesh.points[corners.2]) / 3
            return colors[clamped: Int(middle.x), Int(middle.y)].color
        }
    }
}
