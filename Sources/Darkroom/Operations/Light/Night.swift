/// Night: the sky dark, everything dim and blue, lamps and lit windows shining.
struct Night: SceneOperation {
    let identifier = OperationIdentifier("light", "night")
    let needs: SceneNeeds = [.lamps, .windows]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        let point = mood.dials.point
        var look = SceneLook()
        let gain = scene.gain(to: 0.021, brightest: 0.11, within: 0.04...0.75)
        look.light.gain = SIMD3(repeating: gain) * SIMD3(0.74, 0.98, 1.46)
        look.light.contrast = 1.2
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.62
        look.light.rods = 0.66
        look.light.rodColor = SIMD3(0.46, 0.7, 1.3)
        mood.apply(to: &look.light, stops: 0.82, warmth: 0.32)
        look.light.haze = SIMD3(0.005, 0.012, 0.034)
        look.light.hazeDensity = 0.7
        look.skyLight = look.light
        look.skyLight.gain *= 0.3
        look.sky = NightSky.plain(
            seed: mood.dials.inheritedSeed("sky"), warmth: point.y, brightness: 1.1 + 0.4 * point.x)
        look.grading = 0.8
        look.skyShare = 0.93
        look.lamps = 1.3
        look.layers = [LitWindows(seed: mood.dials.seed("windows"), share: 0.7)]
        look.bloom = SceneGlow(threshold: 0.25, amount: 0.4, reach: 12, tint: SIMD3(1, 0.86, 0.62))
        return look
    }
}
