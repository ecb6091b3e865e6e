import Foundation

/// A broad-leaved tree: a trunk that forks into limbs, branches and twigs, with leaves around the twigs.
struct Broadleaf {
    var height: Float = 11
    /// Forks below each trunk, limb and branch.
    var forks = [9, 5, 5]
    /// Leaves to a twig.
    var leaves = 120
    var leafLength: Float = 0.15
    var seed: UInt32

    func mesh(leaf: Int, bark: Int) -> Mesh {
        var random = Random(seed: seed)
        var mesh = Mesh()
        let lean = Vector(random.between(-0.05, 0.05), 1, random.between(-0.05, 0.05))
        grow(&mesh, &random, Vector(0, -0.3, 0), normalize(lean), height * 0.62, height * 0.026, 0, leaf, bark)
        return mesh
    }

    private func grow(
        _ mesh: inout Mesh, _ random: inout Random, _ start: Vector, _ direction: Vector, _ reach: Float,
        _ radius: Float, _ level: Int, _ leaf: Int, _ bark: Int
    ) {
        let wander = random.direction() * (reach * (level == 0 ? 0.04 : 0.11))
        // Limbs bend towards the light; thin twigs hang a little.
        let bend = Vector(0, reach * [0, 0.13, 0.05, -0.06][min(level, 3)], 0)
        let end = start + direction * reach + bend
        let points = [start, start + direction * (reach * 0.5) + wander, end]
        mesh.addTube(
            points, radius: { radius * (1.05 - 0.6 * $0) * (level == 0 ? 1 + 0.8 * exp(-$0 * 22) : 1) },
            sides: [12, 8, 5, 4][min(level, 3)], steps: level < 2 ? 6 : 3, material: bark)
        let path = Path(points)
        guard level < forks.count else {
            dress(&mesh, &random, path, reach, leaf)
            return
        }
        let frame = Frame(normal: normalize(end - start))
        let first = random.between(0, 6.28)
        for index in 0..<forks[level] {
            let t = mix(level == 0 ? 0.42 : 0.3, 1, (Float(index) + random.unit() * 0.7) / Float(forks[level]))
            let angle = first + Float(index) * 2.4 + random.between(-0.4, 0.4)
            let spread = mix(level == 0 ? 1.15 : 0.95, 0.4, t) * random.between(0.85, 1.15)
            let out = frame.tangent * cosine(angle) + frame.bitangent * sine(angle)
            let heading = normalize(frame.normal * cosine(spread) + out * sine(spread) + Vector(0, 0.12, 0))
            let size = reach * (level == 0 ? mix(0.78, 0.52, t) : mix(0.68, 0.5, t)) * random.between(0.85, 1.15)
            grow(&mesh, &random, path.point(t), heading, size, radius * (0.55 - 0.15 * t), level + 1, leaf, bark)
        }
    }

    /// Leaves around a twig, thickest towards its tip.
    private func dress(_ mesh: inout Mesh, _ random: inout Random, _ path: Path, _ reach: Float, _ leaf: Int) {
        let spread = min(reach * 0.28, height * 0.035) + 0.04
        for _ in 0..<leaves {
            let place = path.point(mix(0.1, 1, random.unit().squareRoot()))
            let offset = Vector(random.gaussian(), random.gaussian() * 0.7, random.gaussian()) * spread
            var along = normalize(random.direction() + normalize(offset) * 0.6 + Vector(0, -0.3, 0))
            along *= leafLength * random.between(0.7, 1.25)
            let across = normalize(cross(along, random.direction())) * (length(along) * 0.6)
            mesh.addLeaf(place + offset, along: along, across: across, material: leaf)
        }
    }
}
