/// The Delaunay triangulation of points: no triangle's circumcircle has a point in it (Bowyer 1981, Watson 1981; swept from
/// left to right, so that triangles behind the sweep are left alone).
struct Delaunay: Sendable {
    let points: [SIMD2<Double>]
    /// Indices into ``points``.
    let triangles: [(Int, Int, Int)]

    /// - Parameter points: two of the same place are taken for one.
    init(_ points: [SIMD2<Double>], check: Check) throws {
        self.points = points
        guard let first = points.first else {
            triangles = []
            return
        }
        let low = points.reduce(first) { SIMD2(min($0.x, $1.x), min($0.y, $1.y)) }
        let high = points.reduce(first) { SIMD2(max($0.x, $1.x), max($0.y, $1.y)) }
        let (middle, extent) = ((low + high) / 2, max(1, max(high.x - low.x, high.y - low.y)))
        // A triangle about everything; what touches it in the end is dropped.
        let outer = points.count
        let all =
            points + [
                middle + SIMD2(-3e4, -1e4) * extent, middle + SIMD2(3e4, -1e4) * extent,
                middle + SIMD2(0, 3e4) * extent,
            ]
        var open = [Circumcircle(all, outer, outer + 1, outer + 2)]
        var closed: [Circumcircle] = []
        let order = points.indices.sorted { one, other in
            (points[one].x, points[one].y) < (points[other].x, points[other].y)
        }
        var last: SIMD2<Double>?
        for (number, index) in order.enumerated() {
            if number.isMultiple(of: 64) { try check() }
            let point = points[index]
            guard point != last else { continue }
            last = point
            var edges: [(Int, Int)] = []
            for place in open.indices.reversed() {
                let circle = open[place]
                if circle.isLeft(of: point.x) {
                    closed.append(circle)
                    open.swapAt(place, open.count - 1)
                    open.removeLast()
                } else if circle.contains(point) {
                    edges += circle.edges
                    open.swapAt(place, open.count - 1)
                    open.removeLast()
                }
            }
            for edge in Delaunay.unpaired(edges) { open.append(Circumcircle(all, edge.0, edge.1, index)) }
        }
        triangles = (closed + open).map(\.corners).filter { max($0.0, max($0.1, $0.2)) < outer }
    }

    /// The rim of a cavity: the edges that only one of its triangles has.
    private static func unpaired(_ edges: [(Int, Int)]) -> [(Int, Int)] {
        edges.indices.filter { one in
            !edges.indices.contains { other in
                other != one && edges[other].0 == edges[one].0 && edges[other].1 == edges[one].1
            }
        }.map { edges[$0] }
    }
}

/// A triangle and the circle through its corners.
private struct Circumcircle {
    let corners: (Int, Int, Int)
    private let center: SIMD2<Double>
    private let square: Double

    init(_ points: [SIMD2<Double>], _ first: Int, _ second: Int, _ third: Int) {
        corners = (first, second, third)
        let (a, b, c) = (points[first], points[second] - points[first], points[third] - points[first])
        let twice = 2 * (b.x * c.y - b.y * c.x)
        let (bb, cc) = (b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y)
        // Three points on a line: a circle about everything, so that the next point does away with it.
        guard abs(twice) > 1e-9 else {
            (center, square) = (a, .infinity)
            return
        }
        let offset = SIMD2((c.y * bb - b.y * cc) / twice, (b.x * cc - c.x * bb) / twice)
        center = a + offset
        square = offset.x * offset.x + offset.y * offset.y
    }

    func contains(_ point: SIMD2<Double>) -> Bool {
        let offset = point - center
        return offset.x * offset.x + offset.y * offset.y < square
    }

    func isLeft(of x: Double) -> Bool { x > center.x && (x - center.x) * (x - center.x) > square }

    /// Each with its lower index first.
    var edges: [(Int, Int)] {
        let (a, b, c) = corners
        return [(min(a, b), max(a, b)), (min(b, c), max(b, c)), (min(c, a), max(c, a))]
    }
}
