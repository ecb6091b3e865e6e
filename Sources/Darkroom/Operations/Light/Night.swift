/// Night: the sky dark, everything dim and blue, lamps and lit windows shining.
struct Night: SceneOperation {
    let identifier = OperationIdentifier("light", "night")
    let needs: SceneNeeds = .lamps

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        let point = mood.dials.point
        var look = SceneLook()
        let gain = scene.gain(to: 0.032, brightest: 0.18, within: 0.05...0.75)
        look.light.gain = SIMD3(repeating: gain) * SIMD3(0.84, 1, 1.36)
        look.light.contrast = 1.12
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.62
        look.light.rods = 0.62
        mood.apply(to: &look.light, stops: 0.3, warmth: 0.14)
        look.light.haze = SIMD3(0.006, 0.011, 0.026)
        look.light.hazeDensity = 0.5
        look.skyLight = look.light
        look.skyLight.gain *= 0.3
        look.sky = NightSky.plain(
            seed: mood.dials.inheritedSeed("sky"), warmth: point.y, brightness: 1 + 0.35 * point.x)
        look.skyShare = 0.93
        look.lamps = 1.3
        look.bloom = SceneGlow(threshold: 0.25, amount: 0.4, reach: 12, tint: SIMD3(1, 0.86, 0.62))
        return look
    }
}
