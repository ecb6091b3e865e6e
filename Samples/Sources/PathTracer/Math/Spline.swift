import Foundation

@inline(__always) func sine(_ x: Float) -> Float { sin(x) }
@inline(__always) func cosine(_ x: Float) -> Float { cos(x) }

/// A plane curve through its points (Catmull and Rom 1974, uniform).
struct Spline {
    private let path: Path

    init(_ points: [SIMD2<Float>]) { path = Path(points.map { Vector($0.x, $0.y, 0) }) }

    /// The point at `t` in 0 ... 1.
    func point(_ t: Float) -> SIMD2<Float> {
        let p = path.point(t)
        return SIMD2(max(p.x, 0), p.y)
    }
}

/// A space curve through its points (Catmull and Rom 1974, uniform).
struct Path {
    private let points: [Vector]

    init(_ points: [Vector]) { self.points = points }

    /// The point at `t` in 0 ... 1.
    func point(_ t: Float) -> Vector {
        let last = points.count - 1
        let scaled = clamp(t) * Float(last)
        let i = min(Int(scaled), last - 1)
        let f = scaled - Float(i)
        let (p1, p2) = (points[i], points[i + 1])
        let p0 = i > 0 ? points[i - 1] : p1
        let p3 = i + 2 <= last ? points[i + 2] : p2
        let a: Vector = (p1 * 3 - p0 - p2 * 3 + p3) * (f * f * f)
        let b: Vector = (p0 * 2 - p1 * 5 + p2 * 4 - p3) * (f * f)
        let c: Vector = (p2 - p0) * f
        return p1 + (a + b + c) * 0.5
    }
}
