/// A clear night full of stars.
struct StarrySky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "stars")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook.starlight(scene, mood)
        look.sky = NightSky.stars(mood)
        return look
    }
}

extension SceneLook {
    /// What is left of light under the stars: enough to tell things apart.
    static func starlight(_ scene: SceneGuess, _ mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.022, brightest: 0.12, within: 0.04...0.7)
        look.light.gain = SIMD3(0.76, 0.98, 1.4) * gain
        look.light.contrast = 1.1
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.6
        look.light.rods = 0.6
        mood.apply(to: &look.light, stops: 0.26, warmth: 0.12)
        look.light.haze = SIMD3(0.007, 0.012, 0.026)
        look.light.hazeDensity = 0.45
        look.skyLight = look.light
        look.skyLight.gain *= 0.3
        look.lamps = 1.2
        look.grading = 0.6
        look.bloom = SceneGlow(threshold: 0.3, amount: 0.25, reach: 8)
        return look
    }
}
