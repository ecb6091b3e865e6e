import Foundation

/// Stars as the eye sees them: each magnitude has about three times as many as the one before (Seares 1925), their colours
/// are those of bodies between 3000 and 20,000 K.
struct StarField: Sendable {
    var seed: UInt64
    /// How many in a picture's full frame.
    var count: Int
    /// Factor on their light.
    var brightness: Float = 1

    struct Star: Sendable {
        /// Pixels.
        let place: SIMD2<Float>
        let light: SIMD3<Float>
        /// The radius of the image of the star in pixels.
        let sigma: Float
    }

    /// - Parameter density: how many of the stars at a place are kept, 0…1.
    func stars(width: Int, height: Int, density: (SIMD2<Float>) -> Float = { _ in 1 }) -> [Star] {
        var random = RandomGenerator(seed: seed)
        let scale = Float(max(width, height)) / 1024
        var stars: [Star] = []
        for _ in 0..<count {
            let place = SIMD2(random.unit() * Float(width), random.unit() * Float(height))
            let draw = random.unit()
            let warmth = random.unit()
            let lot = random.unit()
            // Inverse of N ∝ 10^(0.45 m) for m = 0…6.5.
            let magnitude = max(0, 6.5 + log10f(max(1e-4, draw)) / 0.45)
            guard lot < density(place) else { continue }
            // What would be smaller than a pixel is spread over one, and dimmer for it.
            let own = scale * (0.62 + 0.85 * expf(-0.9 * magnitude))
            let sigma = max(0.5, own)
            let light = brightness * 3.2 * powf(10, -0.4 * 0.72 * magnitude) * max(0.3, own * own / (sigma * sigma))
            stars.append(Star(place: place, light: StarField.color(warmth) * light, sigma: sigma))
        }
        return stars
    }

    /// From orange over white to blue.
    private static func color(_ share: Float) -> SIMD3<Float> {
        share < 0.35
            ? SIMD3(1, 0.72 + 0.8 * share, 0.42 + 1.6 * share)
            : SIMD3(1.12 - 0.45 * share, 1.02 - 0.1 * share, 0.95 + 0.25 * share)
    }

    /// Adds the stars to a sky.
    ///
    /// - Parameter sky: the fourth lane is how much of the light from space comes through.
    static func draw(_ stars: [Star], on sky: inout Plane<SIMD4<Float>>, rows bottom: Int, check: Check) throws {
        let (width, height) = (sky.width, min(sky.height, bottom))
        try sky.write { values in
            for (index, star) in stars.enumerated() {
                if index.isMultiple(of: 256) { try check() }
                let reach = max(1, Int(star.sigma * 3.2 + 0.5))
                let (cx, cy) = (Int(star.place.x), Int(star.place.y))
                guard cy - reach < height, cx - reach < width else { continue }
                for y in max(0, cy - reach)..<max(0, min(height, cy + reach + 1)) {
                    for x in max(0, cx - reach)..<max(0, min(width, cx + reach + 1)) {
                        let dx = Float(x) + 0.5 - star.place.x
                        let dy = Float(y) + 0.5 - star.place.y
                        let falloff = expf(-(dx * dx + dy * dy) / (2 * star.sigma * star.sigma))
                        let index = y &* width &+ x
                        let through = values[index].w
                        values[index] += SIMD4(star.light * (falloff * through), 0)
                    }
                }
            }
        }
    }
}
