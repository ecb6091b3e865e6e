/// Skies of the day.
enum DaySky {
    /// Blue, with as many heaped clouds as `coverage` says.
    static func clear(_ mood: Mood, coverage: Float) -> SkyLook {
        let point = mood.dials.point
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: 1.1 * mood.side, elevation: 0.75 + 0.12 * point.x))
        sky.exposure = 1.05 * (1 + 0.12 * point.x)
        sky.haze = 1 + 0.5 * point.z
        sky.saturation = 1.36
        if coverage > 0 {
            sky.clouds = [
                CloudLayer(
                    kind: .heaped, seed: mood.dials.inheritedSeed("clouds"), coverage: coverage * (1 + 0.25 * point.z),
                    size: 0.9,
                    softness: 0.42, lit: SIMD3(0.95, 0.94, 0.92), shaded: SIMD3(0.38, 0.44, 0.54),
                    wind: 3 * mood.lot("wind"))
            ]
        }
        return sky
    }

    /// Clear, with the sun some fingers above the horizon: gold below, still blue above.
    static func golden(_ mood: Mood) -> SkyLook {
        let point = mood.dials.point
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: 0.55 * mood.side, elevation: 0.13 + 0.02 * point.x))
        sky.exposure = 1.1 * (1 + 0.1 * point.x)
        sky.haze = 1.8
        sky.saturation = 1.1
        sky.tint = SIMD3(1.12, 0.96, 0.84)
        return sky
    }

    /// The sun at the horizon.
    static func low(_ scene: SceneGuess, _ mood: Mood, isMorning: Bool) -> SkyLook {
        let point = mood.dials.point
        let elevation = (isMorning ? 0.065 : 0.04) + 0.025 * point.x
        let camera = SkyCamera(width: scene.width, height: scene.height, horizon: scene.horizon)
        let azimuth = scene.sun.map { camera.azimuth(of: $0.place.x) } ?? mood.side * (0.2 + 0.1 * point.y)
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: azimuth, elevation: elevation))
        sky.exposure = (isMorning ? 0.95 : 1.05) * (1 + 0.2 * point.x)
        sky.haze = (isMorning ? 1.5 : 1.7) * (1 + 0.3 * point.z)
        sky.saturation = isMorning ? 1.3 : 1.3
        sky.tint = isMorning ? SIMD3(1.16, 0.84, 0.92) : SIMD3(1.16 + 0.05 * point.y, 0.86, 0.94)
        sky.zenith = isMorning ? SIMD3(0.07, 0.13, 0.3) : SIMD3(0.035, 0.03, 0.085)
        sky.disc = SkyLook.Disc(color: SIMD3(3, 2.1, 1.1), radius: 0.017, glow: 0.07)
        let lit: SIMD3<Float> = isMorning ? SIMD3(1, 0.56, 0.42) : SIMD3(1.0, 0.36, 0.1)
        let shaded: SIMD3<Float> = isMorning ? SIMD3(0.4, 0.3, 0.42) : SIMD3(0.17, 0.09, 0.15)
        sky.clouds = [
            CloudLayer(
                kind: mood.dials.kind("clouds", isEssential: true) % 2 == 0 ? .feathered : .heaped,
                seed: mood.dials.inheritedSeed("clouds"),
                coverage: 0.46 + 0.06 * mood.dials.dial("coverage"), size: 1.1, opacity: 0.85, softness: 0.7, lit: lit,
                shaded: shaded, lining: 1, wind: 0.5 * mood.lot("wind"))
        ]
        return sky
    }

    /// Closed and grey.
    static func closed(_ mood: Mood, brightness: Float) -> SkyLook {
        let point = mood.dials.point
        let level = brightness * (1 + 0.2 * point.x)
        let tint = SIMD3(0.94 + 0.06 * point.y, 0.98, 1.05 - 0.06 * point.y)
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: 0.6 * mood.side, elevation: 0.9), exposure: 0)
        sky.zenith = tint * level
        sky.skyline = tint * (1.35 * level)
        sky.clouds = [
            CloudLayer(
                kind: .layered, seed: mood.dials.inheritedSeed("clouds"), coverage: 0.62, size: 1.5, opacity: 0.75,
                softness: 1.2,
                lit: tint * (0.8 * level), shaded: tint * (0.5 * level), lining: 0,
                wind: 3 * mood.lot("wind"))
        ]
        return sky
    }

    /// Dark and heavy, torn, with a pale strip at the horizon.
    static func storm(_ mood: Mood) -> SkyLook {
        let point = mood.dials.point
        let level = 0.72 * (1 + 0.2 * point.x)
        let tint = SIMD3(0.88 + 0.1 * point.y, 0.98, 1.08 - 0.1 * point.y)
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: 0.5 * mood.side, elevation: 0.35), exposure: 0)
        sky.zenith = tint * (0.1 * level)
        sky.skyline = tint * (0.34 * level)
        sky.clouds = [
            CloudLayer(
                kind: .layered, seed: mood.dials.inheritedSeed("clouds"), coverage: 0.78, size: 1.2, opacity: 0.95,
                softness: 0.9,
                lit: tint * (0.2 * level), shaded: tint * (0.02 * level), lining: 0.6, wind: 3 * mood.lot("wind")),
            CloudLayer(
                kind: .heaped, seed: RandomGenerator.seed(mood.dials.inheritedSeed("clouds"), 1), coverage: 0.5,
                size: 1.5,
                opacity: 0.8, softness: 0.8, lit: tint * (0.15 * level), shaded: tint * (0.013 * level),
                lining: 0.4, wind: 3 * mood.lot("wind")),
        ]
        return sky
    }
}
