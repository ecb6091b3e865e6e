import Foundation

/// The GGX distribution of facets (Walter et al. 2007) with Smith shadowing, about the normal +z.
enum Microfacet {
    /// The density of facets along `h`.
    @inline(__always) static func density(_ h: Vector, _ alpha: Float) -> Float {
        let a2 = alpha * alpha
        let c = h.z * h.z * (a2 - 1) + 1
        return a2 / (.pi * c * c)
    }

    /// Smith's auxiliary function Λ.
    @inline(__always) static func lambda(_ v: Vector, _ alpha: Float) -> Float {
        let z2 = max(v.z * v.z, 1e-8)
        return 0.5 * ((1 + alpha * alpha * (1 - z2) / z2).squareRoot() - 1)
    }

    /// A facet normal seen from `v`, drawn in proportion to its visible area (Heitz 2018).
    @inline(__always) static func sample(_ v: Vector, _ alpha: Float, _ u: SIMD2<Float>) -> Vector {
        let s = normalize(Vector(alpha * v.x, alpha * v.y, v.z))
        let l2 = s.x * s.x + s.y * s.y
        let t1 = l2 > 1e-12 ? Vector(-s.y, s.x, 0) / l2.squareRoot() : Vector(1, 0, 0)
        let t2 = cross(s, t1)
        let r = u.x.squareRoot()
        let phi = 2 * Float.pi * u.y
        let a = r * cos(phi)
        let k = 0.5 * (1 + s.z)
        let b = (1 - k) * max(0, 1 - a * a).squareRoot() + k * r * sin(phi)
        let c = max(0, 1 - a * a - b * b).squareRoot()
        let n = t1 * a + t2 * b + s * c
        return normalize(Vector(alpha * n.x, alpha * n.y, max(0, n.z)))
    }

    /// The density over solid angle of the reflected direction when the facet was drawn by `sample`.
    @inline(__always) static func pdf(_ v: Vector, _ h: Vector, _ alpha: Float) -> Float {
        density(h, alpha) / ((1 + lambda(v, alpha)) * 4 * max(v.z, 1e-4))
    }
}

/// Fresnel reflection.
enum Fresnel {
    /// Schlick's approximation (1994); what hardly reflects head-on does not at a glancing angle either.
    @inline(__always) static func schlick(_ f0: Vector, _ cosine: Float) -> Vector {
        let m = clamp(1 - cosine)
        let m2 = m * m
        let glancing = min(1, 50 * largest(f0))
        return f0 + (glancing - f0) * (m2 * m2 * m)
    }

    /// The unpolarised reflectance of a boundary for light that comes from index `from`; 1 at total reflection.
    static func dielectric(_ cosine: Float, from: Float, to: Float) -> Float {
        let ratio = from / to
        let sin2 = ratio * ratio * (1 - cosine * cosine)
        if sin2 >= 1 { return 1 }
        let inner = (1 - sin2).squareRoot()
        let s = (from * cosine - to * inner) / (from * cosine + to * inner)
        let p = (from * inner - to * cosine) / (from * inner + to * cosine)
        return (s * s + p * p) * 0.5
    }
}
