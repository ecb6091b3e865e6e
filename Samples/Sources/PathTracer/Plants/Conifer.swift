import Foundation

/// A spruce: whorls of drooping branches around a straight trunk, dressed in sprays of needles.
struct Conifer {
    var height: Float = 16
    /// Sprays along each branch; fewer for trees that stand far away.
    var sprays = 16
    var whorls = 34
    var seed: UInt32

    func mesh(needles: Int, bark: Int) -> Mesh {
        var random = Random(seed: seed)
        var mesh = Mesh()
        let top = height
        mesh.addTube(
            [Vector(0, -0.5, 0), Vector(0, top * 0.5, 0), Vector(0, top * 0.98, 0)],
            radius: { top * 0.014 * (1.02 - $0) }, sides: 7, steps: 3, material: bark)
        for whorl in 0..<whorls {
            let t = Float(whorl) / Float(whorls)
            let y = top * (0.07 + 0.92 * t)
            let reach = top * 0.19 * pow(1 - t, 0.8) + 0.12
            let count = 7 - Int(t * 3)
            for branch in 0..<count {
                let angle = (Float(branch) + random.between(-0.3, 0.3)) / Float(count) * 2 * .pi + Float(whorl) * 1.3
                let out = Vector(cosine(angle), 0, sine(angle))
                let l = reach * random.between(0.72, 1.12)
                let droop = mix(-0.42, 0.35, t) + random.between(-0.1, 0.1)
                let side = Vector(-out.z, 0, out.x)
                for spray in 0..<sprays {
                    let s = (Float(spray) + random.unit()) / Float(sprays)
                    // Branches sink, then lift their tips.
                    let p = Vector(0, y, 0) + out * (l * s) + Vector(0, l * (droop * s + 0.22 * s * s), 0)
                    let hand: Float = spray & 1 == 0 ? 1 : -1
                    let size = (0.30 * l * (1.1 - 0.75 * s) + 0.10) * random.between(0.8, 1.2)
                    let along =
                        normalize(out * 0.75 + side * hand * 0.75 + Vector(0, random.between(-0.45, 0.05), 0)) * size
                    let across = normalize(cross(along, Vector(0, 1, 0)) + random.direction() * 0.5) * (size * 0.34)
                    mesh.addLeaf(p, along: along, across: across, fold: -0.3, material: needles)
                }
            }
        }
        return mesh
    }
}
