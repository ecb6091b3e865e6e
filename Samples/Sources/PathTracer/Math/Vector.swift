import Foundation

/// A point, a direction or a linear RGB colour. Lengths are metres, `y` points up.
public typealias Vector = SIMD3<Float>

/// The scalar product of two vectors.
@inline(__always) public func dot(_ a: Vector, _ b: Vector) -> Float {
    let p = a * b
    return p.x + p.y + p.z
}

/// The vector product of two vectors, right-handed.
@inline(__always) public func cross(_ a: Vector, _ b: Vector) -> Vector {
    Vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
}

@inline(__always) public func length(_ a: Vector) -> Float { dot(a, a).squareRoot() }

@inline(__always) public func normalize(_ a: Vector) -> Vector { a * (1 / max(length(a), 1e-20)) }

/// Linear interpolation: `a` at 0, `b` at 1.
@inline(__always) func mix(_ a: Vector, _ b: Vector, _ t: Float) -> Vector { a + (b - a) * t }

@inline(__always) func mix(_ a: Float, _ b: Float, _ t: Float) -> Float { a + (b - a) * t }

@inline(__always) func clamp(_ x: Float, _ low: Float = 0, _ high: Float = 1) -> Float { min(max(x, low), high) }

/// The cubic Hermite step from 0 at `low` to 1 at `high`; falls when `high < low`.
@inline(__always) func smoothstep(_ low: Float, _ high: Float, _ x: Float) -> Float {
    let t = clamp((x - low) / (high - low))
    return t * t * (3 - 2 * t)
}

/// Relative luminance of a linear sRGB colour (Rec. 709 weights).
@inline(__always) public func luminance(_ c: Vector) -> Float { dot(c, Vector(0.2126, 0.7152, 0.0722)) }

@inline(__always) func exponential(_ v: Vector) -> Vector { Vector(exp(v.x), exp(v.y), exp(v.z)) }

@inline(__always) func largest(_ v: Vector) -> Float { max(v.x, max(v.y, v.z)) }

/// A linear colour from sRGB bytes written as `0xRRGGBB`.
func colour(_ hex: UInt32) -> Vector {
    func linear(_ byte: UInt32) -> Float {
        let s = Float(byte & 255) / 255
        return s <= 0.04045 ? s / 12.92 : pow((s + 0.055) / 1.055, 2.4)
    }
    return Vector(linear(hex >> 16), linear(hex >> 8), linear(hex))
}
