import Foundation

/// A source of light that surfaces ask directly.
struct Light: Sendable {
    enum Kind: Sendable {
        /// One side of a parallelogram, looking along `normal`.
        case rectangle
        /// A glowing ball.
        case sphere
        /// A distant disk; `u` is its direction, `radius` its angular radius in radians.
        case sun
        /// The whole environment.
        case environment
        /// The environment as seen through a parallelogram (a window).
        case portal
    }

    var kind: Kind
    var origin = Vector.zero
    var u = Vector.zero
    var v = Vector.zero
    var radius: Float = 0
    var radiance = Vector.zero
    var normal: Vector { normalize(cross(u, v)) }
    private var area: Float { length(cross(u, v)) }

    static func rectangle(_ origin: Vector, _ u: Vector, _ v: Vector, _ radiance: Vector) -> Light {
        Light(kind: .rectangle, origin: origin, u: u, v: v, radiance: radiance)
    }

    static func portal(_ origin: Vector, _ u: Vector, _ v: Vector, mean: Float) -> Light {
        Light(kind: .portal, origin: origin, u: u, v: v, radiance: Vector(repeating: mean))
    }

    static func sphere(_ centre: Vector, radius: Float, _ radiance: Vector) -> Light {
        Light(kind: .sphere, origin: centre, radius: radius, radiance: radiance)
    }

    static func sun(_ direction: Vector, radius: Float, irradiance: Vector) -> Light {
        Light(kind: .sun, u: direction, radius: radius, radiance: irradiance / (.pi * radius * radius))
    }

    static func environment(mean: Float) -> Light {
        Light(kind: .environment, radiance: Vector(repeating: mean))
    }

    /// About how much light the point gets, to choose between lights.
    @inline(__always) func estimate(_ p: Vector, _ n: Vector) -> Float {
        switch kind {
        case .sun: return luminance(radiance) * radius * radius * .pi * max(dot(n, u), 0.03)
        case .environment: return luminance(radiance) * .pi
        case .sphere:
            let d = origin - p
            let d2 = dot(d, d)
            let cosine = dot(n, d) / d2.squareRoot()
            return luminance(radiance) * .pi * radius * radius / max(d2, radius * radius) * max(cosine, 0.05)
        case .rectangle, .portal:
            let d = origin + (u + v) * 0.5 - p
            let d2 = dot(d, d)
            let size = length(cross(u, v))
            let away = max(-dot(d, normal) / d2.squareRoot(), kind == .portal ? 0.3 : 0.05)
            return luminance(radiance) * size * away / (d2 + size * 0.3)
        }
    }

    /// Draws a direction from `p` to the light; nil where the light cannot be seen.
    @inline(__always) func sample(
        _ p: Vector, _ xi: SIMD2<Float>, _ environment: Environment?
    ) -> (direction: Vector, distance: Float, radiance: Vector, pdf: Float)? {
        switch kind {
        case .environment:
            guard let environment else { return nil }
            let (d, pdf) = environment.sample(xi)
            return (d, .infinity, environment.radiance(d), pdf)
        case .sun:
            let cosine = cos(radius)
            let d = Frame(normal: u).toWorld(Warp.cone(xi, cosine: cosine))
            return (d, .infinity, radiance, 1 / (2 * .pi * (1 - cosine)))
        case .sphere:
            let axis = origin - p
            let d2 = dot(axis, axis)
            if d2 <= radius * radius { return nil }
            let cosine = (1 - radius * radius / d2).squareRoot()
            let d = Frame(normal: axis / d2.squareRoot()).toWorld(Warp.cone(xi, cosine: cosine))
            let b = dot(axis, d)
            let t = b - max(0, radius * radius - (d2 - b * b)).squareRoot()
            return (d, t, radiance, 1 / (2 * .pi * (1 - cosine)))
        case .rectangle, .portal:
            let axis = origin + u * xi.x + v * xi.y - p
            let d2 = dot(axis, axis)
            let distance = d2.squareRoot()
            let d = axis / distance
            let cosine = -dot(d, normal)
            if cosine <= 1e-4 { return nil }
            let pdf = d2 / (cosine * area)
            if kind == .rectangle { return (d, distance, radiance, pdf) }
            guard let environment else { return nil }
            return (d, .infinity, environment.radiance(d), pdf)
        }
    }

    /// The density over solid angle with which `sample` draws the direction `d` from `p`.
    @inline(__always) func pdf(_ p: Vector, _ d: Vector, _ environment: Environment?) -> Float {
        switch kind {
        case .environment: return environment?.pdf(d) ?? 0
        case .sun:
            let cosine = cos(radius)
            return dot(d, u) >= cosine ? 1 / (2 * .pi * (1 - cosine)) : 0
        case .sphere:
            let axis = origin - p
            let d2 = dot(axis, axis)
            return d2 <= radius * radius ? 0 : 1 / (2 * .pi * (1 - (1 - radius * radius / d2).squareRoot()))
        case .rectangle, .portal:
            let n = normal
            let cosine = -dot(d, n)
            if cosine <= 1e-4 { return 0 }
            let t = dot(origin - p, n) / -cosine
            if t <= 0 { return 0 }
            let q = p + d * t - origin
            let (a, b) = (dot(q, u) / dot(u, u), dot(q, v) / dot(v, v))
            return a < 0 || b < 0 || a > 1 || b > 1 ? 0 : t * t / (cosine * area)
        }
    }
}
