/// The blue hour: the sun is below the horizon, the sky deep blue and paler where it went, the land dim and blue, the first
/// lamps and windows lit.
struct BlueHour: SceneOperation {
    let identifier = OperationIdentifier("light", "blue_hour")
    let needs: SceneNeeds = [.lamps, .windows]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.058, brightest: 0.3, within: 0.12...0.95)
        look.light.gain = SIMD3(repeating: gain) * SIMD3(0.58, 0.9, 1.62)
        look.light.contrast = 1.2
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.74
        look.light.rods = 0.3
        look.light.rodColor = SIMD3(0.5, 0.76, 1.34)
        mood.apply(to: &look.light, stops: 0.95, warmth: 0.42)
        look.light.haze = SIMD3(0.035, 0.075, 0.2)
        look.light.hazeDensity = 0.26
        look.skyLight = look.light
        look.skyLight.gain *= 0.6
        look.sky = sky(mood)
        look.grading = 0.7
        look.lamps = 1.2
        look.layers = [LitWindows(seed: mood.dials.seed("windows"), share: 0.55, strength: 0.9)]
        look.bloom = SceneGlow(threshold: 0.35, amount: 0.32, reach: 12, tint: SIMD3(1, 0.82, 0.56))
        look.skyShare = 0.95
        return look
    }

    /// Deep blue above, pale over the horizon, with thin dark clouds.
    private func sky(_ mood: Mood) -> SkyLook {
        let point = mood.dials.point
        let level = 0.9 * (1 + 0.4 * point.x)
        var sky = SkyLook(sun: SkyCamera.direction(azimuth: 0.4 * mood.side, elevation: 0.03), exposure: 0)
        sky.zenith = SIMD3(0.01, 0.045, 0.22) * level
        sky.skyline = SIMD3(0.16 + 0.07 * point.y, 0.22 + 0.03 * point.y, 0.5 + 0.06 * point.z) * level
        sky.clouds = [
            CloudLayer(
                kind: .feathered, seed: mood.dials.inheritedSeed("clouds"),
                coverage: 0.34 + 0.08 * mood.dials.dial("coverage"), size: 1.2, opacity: 0.7, softness: 0.9,
                lit: SIMD3(0.15, 0.15, 0.3) * level, shaded: SIMD3(0.03, 0.05, 0.14) * level, lining: 0.3,
                wind: mood.lot("wind"))
        ]
        return sky
    }
}
