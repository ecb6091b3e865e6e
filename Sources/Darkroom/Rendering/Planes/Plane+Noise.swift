extension Plane<Float> {
    /// Independent random numbers, nearly normal with mean 0 and variance 1.
    static func whiteNoise(width: Int, height: Int, seed: UInt64) -> Plane {
        var random = RandomGenerator(seed: seed)
        return Plane(width: width, height: height) { target in
            for index in 0..<(width * height) {
                // The sum of four uniform 16-bit numbers, brought to variance 1.
                let bits = random.next()
                let sum = (bits & 0xFFFF) &+ (bits >> 16 & 0xFFFF) &+ (bits >> 32 & 0xFFFF) &+ (bits >> 48)
                target[index] = (Float(sum) - 131_070) * (1.732_050_8 / 65_536)
            }
        }
    }

    /// Noise whose grains have a size: blurred white noise brought back to variance 1.
    static func grainNoise(width: Int, height: Int, sigma: Float, seed: UInt64) -> Plane {
        guard sigma > 0.15 else { return whiteNoise(width: width, height: height, seed: seed) }
        var noise = whiteNoise(width: width, height: height, seed: seed).blurred(sigma: sigma)
        let sum = noise.values.reduce(into: Float(0)) { $0 += $1 * $1 }
        let scale = sum > 0 ? (Float(noise.values.count) / sum).squareRoot() : 1
        noise.write { values in
            for index in 0..<(width * height) { values[index] *= scale }
        }
        return noise
    }
}
