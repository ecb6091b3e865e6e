import Foundation

/// An affine map: three columns and a translation.
public struct Transform: Sendable {
    var x = Vector(1, 0, 0)
    var y = Vector(0, 1, 0)
    var z = Vector(0, 0, 1)
    var origin = Vector.zero

    public static let identity = Transform()

    /// Turns by `yaw` radians about the vertical, scales, then moves to `origin`.
    static func place(_ origin: Vector, yaw: Float = 0, scale: Vector = Vector(repeating: 1)) -> Transform {
        let (s, c) = (sin(yaw), cos(yaw))
        return Transform(
            x: Vector(c, 0, -s) * scale.x, y: Vector(0, 1, 0) * scale.y, z: Vector(s, 0, c) * scale.z, origin: origin)
    }

    /// Turns by `angle` radians about the unit `axis` through the origin (Rodrigues' formula).
    static func rotate(_ angle: Float, about axis: Vector) -> Transform {
        func turn(_ v: Vector) -> Vector {
            v * cos(angle) + cross(axis, v) * sin(angle) + axis * (dot(axis, v) * (1 - cos(angle)))
        }
        return Transform(x: turn(Vector(1, 0, 0)), y: turn(Vector(0, 1, 0)), z: turn(Vector(0, 0, 1)))
    }

    @inline(__always) func point(_ p: Vector) -> Vector { x * p.x + y * p.y + z * p.z + origin }

    @inline(__always) func direction(_ d: Vector) -> Vector { x * d.x + y * d.y + z * d.z }

    /// The unit normal that the inverse of this map makes of `n` (the transpose applied: normals go by the inverse
    /// transpose, so that they stay upright under uneven scaling).
    @inline(__always) func turnBack(_ n: Vector) -> Vector { normalize(Vector(dot(x, n), dot(y, n), dot(z, n))) }

    /// The map that applies `first`, then `self`.
    func after(_ first: Transform) -> Transform {
        Transform(
            x: direction(first.x), y: direction(first.y), z: direction(first.z), origin: point(first.origin))
    }

    /// The inverse map. The three columns must be linearly independent.
    var inverse: Transform {
        let determinant = dot(x, cross(y, z))
        let (r0, r1, r2) = (cross(y, z) / determinant, cross(z, x) / determinant, cross(x, y) / determinant)
        return Transform(
            x: Vector(r0.x, r1.x, r2.x), y: Vector(r0.y, r1.y, r2.y), z: Vector(r0.z, r1.z, r2.z),
            origin: -Vector(dot(r0, origin), dot(r1, origin), dot(r2, origin)))
    }
}
