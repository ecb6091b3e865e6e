/// Rain: a low grey sky, streaks of falling drops, mist, and wet ground that mirrors.
struct Rain: SceneOperation {
    let identifier = OperationIdentifier("weather", "rain")
    let needs: SceneNeeds = .lamps

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let gain = scene.gain(to: 0.075, brightest: 0.42, within: 0.4...1.2)
        look.light.gain = SIMD3(0.82, 0.95, 1.06) * gain
        look.light.contrast = 0.98
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.62
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.06)
        look.light.haze = SIMD3(0.2, 0.235, 0.26) * (1 + 0.2 * point.x)
        look.light.hazeDensity = 0.75 * mood.density
        look.skyLight = look.light
        look.skyLight.saturation = 0.25
        look.sky = DaySky.closed(mood, brightness: 0.3)
        look.layers = [
            WetGround(seed: mood.dials.inheritedSeed("wet"), amount: 0.85),
            Rainfall(
                seed: mood.dials.seed("rain"), density: mood.density * (1 + 0.25 * point.z),
                slope: -0.1 + 0.16 * mood.lot("wind"), color: SIMD3(0.55, 0.6, 0.66)),
        ]
        return look
    }
}
