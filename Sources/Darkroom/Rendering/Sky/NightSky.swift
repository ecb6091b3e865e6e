/// Skies of the night.
enum NightSky {
    /// Dark blue, paler towards the horizon, with a few stars and shreds of cloud.
    static func plain(seed: UInt64, warmth: Float, brightness: Float) -> SkyLook {
        var sky = dark(warmth: warmth, brightness: brightness)
        sky.stars = StarField(seed: seed, count: 900, brightness: 1.05)
        sky.clouds = [
            CloudLayer(
                kind: .layered, seed: RandomGenerator.seed(seed, 1), coverage: 0.26, size: 1.3, opacity: 0.5,
                softness: 0.9, lit: SIMD3(0.024, 0.034, 0.062) * brightness,
                shaded: SIMD3(0.008, 0.012, 0.026) * brightness, lining: 0.4)
        ]
        return sky
    }

    /// Full of stars, without a cloud.
    static func stars(_ mood: Mood) -> SkyLook {
        let point = mood.dials.point
        var sky = dark(warmth: point.y, brightness: 1.2 + 0.4 * point.x)
        sky.stars = StarField(
            seed: mood.dials.inheritedSeed("stars"), count: Int(1900 * (1 + 0.2 * point.z)), brightness: 1.25)
        return sky
    }

    /// With the Milky Way, which rises steeply from the horizon.
    static func galaxy(_ mood: Mood, scene: SceneGuess) -> SkyLook {
        let point = mood.dials.point
        let seed = mood.dials.inheritedSeed("galaxy")
        var sky = dark(warmth: point.y, brightness: 1 + 0.3 * point.x)
        sky.stars = StarField(seed: RandomGenerator.seed(seed, 1), count: 1500, brightness: 1.1)
        let height = min(1, max(0.2, scene.horizon / Float(scene.height)))
        sky.milkyWay = MilkyWay(
            seed: seed, place: SIMD2(0.5 + 0.16 * mood.side + 0.08 * mood.lot("across"), 0.55 * height),
            angle: -mood.side * (0.85 + 0.25 * mood.lot("tilt")), breadth: 0.105,
            brightness: 0.85 * (1 + 0.16 * point.x))
        return sky
    }

    /// With polar lights in one of four colourings.
    static func aurora(_ mood: Mood, kind: Int) -> SkyLook {
        let point = mood.dials.point
        let seed = mood.dials.inheritedSeed("aurora")
        var sky = dark(warmth: 0, brightness: 1.1)
        sky.skyline += SIMD3(0.004, 0.028, 0.02)
        sky.stars = StarField(seed: RandomGenerator.seed(seed, 1), count: 900, brightness: 0.8)
        var aurora = Aurora(seed: seed, brightness: 1.35 * (1 + 0.16 * point.x), winding: 1 + 0.3 * mood.lot("wind"))
        aurora.turn = 0.5 * mood.lot("turn")
        switch kind {
        case 1: (aurora.middle, aurora.high) = (SIMD3(0.05, 0.7, 0.75), SIMD3(0.25, 0.2, 0.85))
        case 2: (aurora.middle, aurora.high) = (SIMD3(0.3, 0.6, 0.4), SIMD3(0.85, 0.12, 0.45))
        case 3: aurora.low = SIMD3(0.3, 1.0, 0.3)
        default: break
        }
        sky.aurora = aurora
        return sky
    }

    private static func dark(warmth: Float, brightness: Float) -> SkyLook {
        var sky = SkyLook(sun: SIMD3(0, 0.8, 0.6), exposure: 0)
        let tint = SIMD3(1 + 0.22 * warmth, 1, 1 - 0.1 * warmth)
        sky.zenith = SIMD3(0.0019, 0.0054, 0.022) * tint * brightness
        sky.skyline = SIMD3(0.014, 0.033, 0.086) * tint * brightness
        return sky
    }
}
