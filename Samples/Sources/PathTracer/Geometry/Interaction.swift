/// A point on a surface as materials see it.
struct Interaction {
    /// In the world, metres.
    var position: Vector
    /// In the mesh's own space, metres: textures that are carved from it stay with the object.
    var local: Vector
    /// The triangle's own unit normal, on the mesh's front side.
    var geometricNormal: Vector
    /// The smooth unit normal, on the mesh's front side.
    var normal: Vector
    var uv: SIMD2<Float>
    var material: Int
    /// The instance's number in 0 ..< 1.
    var variety: Float
    /// The distance that the ray has come, metres.
    var distance: Float
    /// The ray's direction, towards the surface.
    var direction: Vector
    /// The same in the mesh's own space.
    var localDirection: Vector
    /// The smooth normal in the mesh's own space, unit.
    var localNormal: Vector
    /// The map from the world to the mesh's own space.
    var toLocal: Transform
    /// About the width of a pixel here, metres; finer texture than this should fade to its mean.
    var footprint: Float

    /// Whether the ray comes from the mesh's front.
    var isFront: Bool { dot(direction, geometricNormal) < 0 }
}

extension Interaction {
    /// The world's normal with bumps whose height (metres) is given over the mesh's own space.
    /// - Parameter step: the distance over which the slope is taken, metres.
    @inline(__always) func bumped(step: Float, scale: Float = 1, _ height: (Vector) -> Float) -> Vector {
        toLocal.turnBack(Noise.bump(localNormal, at: local / scale, step: step, height))
    }
}

extension World {
    /// Looks up everything about a hit.
    func interaction(_ hit: Hit, _ ray: Ray) -> Interaction {
        let instance = instance(hit)
        let mesh = instance.pointee.tables
        let index = Int(hit.triangle.triangle)
        let t = mesh.triangles[index]
        let (a, b, c) = (Int(t.x), Int(t.y), Int(t.z))
        let (u, v) = (hit.triangle.u, hit.triangle.v)
        let w = 1 - u - v
        let (pa, pb, pc) = (mesh.positions[a], mesh.positions[b], mesh.positions[c])
        let smooth: Vector = mesh.normals[a] * w + mesh.normals[b] * u + mesh.normals[c] * v
        let inverse = instance.pointee.toObject
        let flat = inverse.turnBack(cross(pb - pa, pc - pa))
        var normal = inverse.turnBack(smooth)
        if dot(normal, flat) < 0 { normal = -normal }
        let uv = mesh.coordinates[a] * w + mesh.coordinates[b] * u + mesh.coordinates[c] * v
        return Interaction(
            position: ray.at(hit.triangle.t), local: pa * w + pb * u + pc * v, geometricNormal: flat,
            normal: normal, uv: uv, material: Int(mesh.materials[index]), variety: instance.pointee.variety,
            distance: hit.triangle.t, direction: ray.direction,
            localDirection: inverse.direction(ray.direction),
            localNormal: normalize(inverse.direction(normal)), toLocal: inverse, footprint: 0)
    }
}
