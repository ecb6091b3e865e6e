import Foundation

/// A tuft of meadow: bent blades, some seed heads, a few flowers.
struct Grass {
    var blades = 420
    /// The patch's radius in metres.
    var radius: Float = 0.75
    var height: Float = 0.34
    var flowers = 5
    var seed: UInt32

    func mesh(blade: Int, straw: Int, flower: Int) -> Mesh {
        var random = Random(seed: seed)
        var mesh = Mesh()
        for index in 0..<blades {
            let r = radius * random.unit().squareRoot()
            let angle = random.between(0, 2 * .pi)
            let root = Vector(cosine(angle) * r, -0.03, sine(angle) * r)
            let dry = index % 11 == 0
            let tall = height * random.between(0.45, 1.0) * (dry ? 1.35 : 1)
            let lean = Vector(random.gaussian(), 0, random.gaussian()) * (tall * 0.33)
            let turn = random.between(0, .pi)
            let width = Vector(cosine(turn), 0, sine(turn)) * random.between(0.003, 0.0065)
            addBlade(&mesh, root, Vector(0, tall, 0), lean, width, dry ? straw : blade)
        }
        for _ in 0..<flowers {
            let r = radius * random.unit().squareRoot()
            let angle = random.between(0, 2 * .pi)
            let stem = height * random.between(0.7, 1.15)
            let root = Vector(cosine(angle) * r, 0, sine(angle) * r)
            let top = root + Vector(random.between(-0.05, 0.05), stem, random.between(-0.05, 0.05))
            addBlade(&mesh, root, Vector(0, stem, 0), top - root - Vector(0, stem, 0), Vector(0.003, 0, 0), blade)
            for petal in 0..<6 {
                let a = Float(petal) / 6 * 2 * .pi
                let out = Vector(cosine(a), 0.35, sine(a)) * 0.017
                mesh.addLeaf(
                    top, along: out, across: normalize(cross(out, Vector(0, 1, 0))) * 0.014, material: flower)
            }
        }
        return mesh
    }

    /// A ribbon in three pieces that bends over and ends in a point.
    private func addBlade(
        _ mesh: inout Mesh, _ root: Vector, _ rise: Vector, _ lean: Vector, _ width: Vector, _ material: Int
    ) {
        func spine(_ t: Float) -> Vector { root + rise * (t - 0.18 * t * t) + lean * (t * t) }
        let (a, b, c, tip) = (spine(0), spine(0.4), spine(0.75), spine(1))
        let (w1, w2) = (width * 0.9, width * 0.6)
        mesh.addTriangle(a - width, a + width, b + w1, material: material)
        mesh.addTriangle(a - width, b + w1, b - w1, material: material)
        mesh.addTriangle(b - w1, b + w1, c + w2, material: material)
        mesh.addTriangle(b - w1, c + w2, c - w2, material: material)
        mesh.addTriangle(c - w2, c + w2, tip, material: material)
    }
}
