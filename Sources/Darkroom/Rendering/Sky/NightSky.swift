/// Skies of the night.
enum NightSky {
    /// Dark blue, paler towards the horizon, with a few stars and shreds of cloud.
    static func plain(seed: UInt64, warmth: Float, brightness: Float) -> SkyLook {
        var sky = SkyLook(sun: SIMD3(0, 0.8, 0.6), exposure: 0)
        let tint = SIMD3(1 + 0.22 * warmth, 1, 1 - 0.1 * warmth)
        sky.zenith = SIMD3(0.0035, 0.007, 0.021) * tint * brightness
        sky.skyline = SIMD3(0.013, 0.023, 0.052) * tint * brightness
        sky.stars = StarField(seed: seed, count: 420, brightness: 0.75)
        sky.clouds = [
            CloudLayer(
                kind: .layered, seed: RandomGenerator.seed(seed, 1), coverage: 0.32, size: 1.3, opacity: 0.5,
                softness: 0.9, lit: SIMD3(0.024, 0.034, 0.062) * brightness,
                shaded: SIMD3(0.008, 0.012, 0.026) * brightness, lining: 0.4)
        ]
        return sky
    }
}
