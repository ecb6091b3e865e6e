/// The surface of a sheet of paper: what pigment settles in and light grazes.
struct Paper: Sendable {
    /// Height above the sheet's mean, variance near 1.
    let relief: Plane<Float>

    /// - Parameters:
    ///   - grain: the size of the larger bumps in pixels.
    ///   - roughness: 0 = hot-pressed and nearly even, 1 = rough.
    init(width: Int, height: Int, grain: Float, roughness: Float, seed: UInt64, check: Check) throws {
        let bumps = try Plane.clouds(
            width: width, height: height, cell: max(1.5, grain), octaves: 3, seed: seed, check: check)
        let fibres = try Plane.grainNoise(
            width: width, height: height, sigma: max(0.35, grain * 0.13), seed: RandomGenerator.seed(seed, 9),
            check: check)
        var relief = bumps
        try relief.update(check: check) { values, indices in
            for index in indices {
                // Bumps are flat on top and steep in between.
                let bump = values[index]
                let flattened = bump / (1 + 0.45 * abs(bump))
                values[index] = roughness * 1.35 * flattened + (1 - 0.6 * roughness) * 0.5 * fibres.values[index]
            }
        }
        self.relief = relief
    }

    /// How much brighter the place is than flat paper under light from the upper left, about −1…1.
    @inline(__always)
    static func light(_ relief: UnsafePointer<Float>, _ width: Int, _ height: Int, _ x: Int, _ y: Int) -> Float {
        let before = relief[max(0, y &- 1) &* width &+ max(0, x &- 1)]
        let after = relief[min(height &- 1, y &+ 1) &* width &+ min(width &- 1, x &+ 1)]
        return after - before
    }
}
