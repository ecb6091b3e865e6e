/// Dark, heavy, torn clouds, and dim grey light below.
struct StormySky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "storm")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.06, brightest: 0.34, within: 0.3...1)
        look.light.gain = SIMD3(0.82, 0.95, 1.06) * gain
        look.light.contrast = 1.12
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.66
        mood.apply(to: &look.light, warmth: 0.06)
        look.light.haze = SIMD3(0.1, 0.12, 0.14)
        look.light.hazeDensity = 0.4
        look.skyLight = look.light
        look.skyLight.gain *= 0.5
        look.sky = DaySky.storm(mood)
        return look
    }
}
