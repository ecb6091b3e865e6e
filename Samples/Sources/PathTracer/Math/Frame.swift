/// An orthonormal basis whose third axis is a given unit normal (Duff et al. 2017, "Building an Orthonormal Basis,
/// Revisited").
struct Frame {
    let tangent: Vector
    let bitangent: Vector
    let normal: Vector

    @inline(__always) init(normal n: Vector) {
        let sign: Float = n.z >= 0 ? 1 : -1
        let a = -1 / (sign + n.z)
        let b = n.x * n.y * a
        tangent = Vector(1 + sign * n.x * n.x * a, sign * b, -sign * n.x)
        bitangent = Vector(b, sign + n.y * n.y * a, -n.y)
        normal = n
    }

    @inline(__always) func toWorld(_ v: Vector) -> Vector { tangent * v.x + bitangent * v.y + normal * v.z }

    @inline(__always) func toLocal(_ v: Vector) -> Vector {
        Vector(dot(v, tangent), dot(v, bitangent), dot(v, normal))
    }
}
