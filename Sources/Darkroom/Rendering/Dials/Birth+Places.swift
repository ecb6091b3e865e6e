import Foundation

extension Lineage.Birth {
    /// A corner of a regular tetrahedron about 0 with the circumradius `spread`.
    func corner(_ spread: Float) -> SIMD3<Float> {
        var random = RandomGenerator(seed: RandomGenerator.seed(seed, 1))
        let corners: [SIMD3<Float>] = [
            SIMD3(1, 1, 1), SIMD3(1, -1, -1), SIMD3(-1, 1, -1), SIMD3(-1, -1, 1),
        ]
        let corner = corners[place("point")] * (spread * 0.577_350_26)
        // A uniformly random rotation as a unit quaternion from a normal 4-vector (Marsaglia 1972).
        let imaginary = SIMD3(random.normal(), random.normal(), random.normal())
        let real = random.normal()
        let length = (imaginary.dot(imaginary) + real * real).squareRoot()
        guard length > 0.01 else { return corner }
        let axis = imaginary / length
        let twice = 2 * axis.cross(corner)
        return corner + (real / length) * twice + axis.cross(twice)
    }

    /// A corner of a smaller tetrahedron about `parent`, one of whose corners points to 0: so no generation drifts off, and
    /// where the bounds of the space are reached no corner falls back onto the parent.
    func sibling(of parent: SIMD3<Float>, _ spread: Float) -> SIMD3<Float> {
        let length = parent.dot(parent).squareRoot()
        let outward = length > 0.01 ? parent / length : SIMD3(0, 0, 1)
        let helper = abs(outward.x) < 0.6 ? SIMD3<Float>(1, 0, 0) : SIMD3(0, 1, 0)
        let across = outward.cross(helper)
        let side = across / across.dot(across).squareRoot()
        let other = outward.cross(side)
        var random = RandomGenerator(seed: RandomGenerator.seed(seed, 1))
        let spin = 2 * Float.pi * random.unit()
        let corner = place("point")
        let angle = spin + 2 * .pi * Float(corner) / 3
        let direction =
            corner == 3 ? -outward : outward / 3 + (side * cosf(angle) + other * sinf(angle)) * 0.942_809
        let place = parent + direction * (Lineage.nearness * spread)
        let distance = place.dot(place).squareRoot()
        return place * min(1, 1.3 * spread / distance)
    }

    /// A number in −1…1, each variation in its own quarter.
    func quarter(_ name: StaticString) -> Float {
        var random = RandomGenerator(
            seed: RandomGenerator.seed(seed, RandomGenerator.seed(named: name), UInt64(variation)))
        let quarter = Float(place(name)) + 0.5 + 0.3 * random.signed()
        return quarter / 2 - 1
    }

    /// A number near `parent` in −1…1, another for each variation; mirrored at the parent where it would leave the range.
    func sibling(of parent: Float, _ name: StaticString) -> Float {
        let offsets: [Float] = [-0.36, -0.2, 0.14, 0.29]
        var random = RandomGenerator(seed: seed(name))
        let offset = offsets[place(name)] + 0.025 * random.signed()
        return abs(parent + offset) <= 1 ? parent + offset : parent - offset
    }

    /// A seed that differs between variations.
    func seed(_ name: StaticString) -> UInt64 {
        RandomGenerator.seed(seed, RandomGenerator.seed(named: name), UInt64(variation), 2)
    }
}
