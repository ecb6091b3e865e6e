import PathTracer
import Testing

@Suite("World")
struct WorldTests {
    /// Triangles scattered in a cube of 4 m, numbered by their corners.
    private static let triangles: [(Vector, Vector, Vector)] = (0..<500).map { index in
        var sampler = Sampler(pixel: UInt32(index), index: 0, seed: 7)
        func point(_ size: Float) -> Vector {
            let (a, b) = (sampler.pair(), sampler.pair())
            return (Vector(a.x, a.y, b.x) - 0.5) * size
        }
        let corner = point(4)
        return (corner, corner + point(1), corner + point(1))
    }

    private func world() -> World {
        var mesh = Mesh()
        for (a, b, c) in Self.triangles { mesh.addTriangle(a, b, c, material: 0) }
        let world = World()
        world.add(mesh)
        world.prepare()
        return world
    }

    /// The nearest hit by asking every triangle in double precision (plane, then three edges).
    private func nearest(_ ray: Ray) -> Float? {
        var best: Double?
        for (a, b, c) in Self.triangles {
            let (p, q, r) = (SIMD3<Double>(a), SIMD3<Double>(b), SIMD3<Double>(c))
            let (o, d) = (SIMD3<Double>(ray.origin), SIMD3<Double>(ray.direction))
            func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
                SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
            }
            let n = cross(q - p, r - p)
            let t = (n * (p - o)).sum() / (n * d).sum()
            let hit = o + d * t
            let inside = [(p, q), (q, r), (r, p)].allSatisfy { (cross($1 - $0, hit - $0) * n).sum() >= 0 }
            if t > 0, inside, t < best ?? .infinity { best = t }
        }
        return best.map { Float($0) }
    }

    @Test("finds the triangle that a search of all of them finds")
    func agreesWithSearch() throws {
        let world = world()
        var hits = 0
        for index in 0..<400 {
            var sampler = Sampler(pixel: UInt32(index), index: 1, seed: 8)
            let (a, b) = (sampler.pair(), sampler.pair())
            let direction = normalize(Vector(a.x, a.y, b.x) - 0.5)
            let ray = Ray(origin: direction * -6 + Vector(b.y, a.y, a.x) - 0.5, direction: direction)
            let (found, expected) = (world.distance(ray), nearest(ray))
            #expect((found == nil) == (expected == nil))
            if let found, let expected {
                hits += 1
                #expect(abs(found - expected) < 1e-3)
                #expect(world.isBlocked(ray, before: expected + 0.01))
                #expect(!world.isBlocked(ray, before: expected - 0.01))
            }
        }
        #expect(hits > 100)
    }

    @Test("an empty world stops no ray")
    func empty() {
        let world = World()
        world.prepare()
        #expect(world.distance(Ray(origin: .zero, direction: Vector(0, 0, 1))) == nil)
    }
}
