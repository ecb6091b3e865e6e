extension Plane<Float> {
    /// Independent random numbers, nearly normal with mean 0 and variance 1.
    static func whiteNoise(width: Int, height: Int, seed: UInt64, check: Check) throws -> Plane {
        var random = RandomGenerator(seed: seed)
        return try Plane(width: width, height: height) { target in
            try (0..<height).bands(of: width, check: check) { rows in
                for index in rows.indices(of: width) {
                    // The sum of four uniform 16-bit numbers, brought to variance 1.
                    let bits = random.next()
                    let sum = (bits & 0xFFFF) &+ (bits >> 16 & 0xFFFF) &+ (bits >> 32 & 0xFFFF) &+ (bits >> 48)
                    target[index] = (Float(sum) - 131_070) * (1.732_050_8 / 65_536)
                }
            }
        }
    }

    /// Noise whose grains have a size: blurred white noise brought back to variance 1.
    static func grainNoise(
        width: Int, height: Int, sigma: Float, seed: UInt64, check: Check
    ) throws -> Plane {
        let white = try whiteNoise(width: width, height: height, seed: seed, check: check)
        guard sigma > 0.15 else { return white }
        var noise = try white.blurred(sigma: sigma, check: check)
        let sum = noise.values.reduce(into: Float(0)) { $0 += $1 * $1 }
        let scale = sum > 0 ? (Float(noise.values.count) / sum).squareRoot() : 1
        try noise.update(check: check) { values, indices in
            for index in indices { values[index] *= scale }
        }
        return noise
    }
}
