import Foundation

/// Maps from the unit square to other domains.
enum Warp {
    /// The unit disk, area-preserving (Shirley and Chiu 1997).
    @inline(__always) static func disk(_ u: SIMD2<Float>) -> SIMD2<Float> {
        let p = u * 2 - 1
        if p.x == 0 && p.y == 0 { return .zero }
        let wide = abs(p.x) > abs(p.y)
        let radius = wide ? p.x : p.y
        let angle = wide ? Float.pi / 4 * (p.y / p.x) : Float.pi / 2 - Float.pi / 4 * (p.x / p.y)
        return SIMD2(cos(angle), sin(angle)) * radius
    }

    /// The hemisphere about +z with density cos θ / π (Malley's method).
    @inline(__always) static func cosineHemisphere(_ u: SIMD2<Float>) -> Vector {
        let d = disk(u)
        return Vector(d.x, d.y, max(0, 1 - d.x * d.x - d.y * d.y).squareRoot())
    }

    /// The cone about +z whose half-angle has the given cosine, uniformly.
    @inline(__always) static func cone(_ u: SIMD2<Float>, cosine: Float) -> Vector {
        let z = 1 - u.x * (1 - cosine)
        let r = max(0, 1 - z * z).squareRoot()
        return Vector(cos(2 * .pi * u.y) * r, sin(2 * .pi * u.y) * r, z)
    }
}
