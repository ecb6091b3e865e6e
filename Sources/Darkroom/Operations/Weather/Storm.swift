/// A thunderstorm: a dark, heavy sky, rain driven by the wind, and in one or two of the variations lightning.
struct Storm: SceneOperation {
    let identifier = OperationIdentifier("weather", "storm")
    let needs: SceneNeeds = .lamps

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let gain = scene.gain(to: 0.042, brightest: 0.26, within: 0.25...0.9)
        look.light.gain = SIMD3(0.74, 0.92, 1.08) * gain
        look.light.contrast = 1.14
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.52
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.06)
        look.light.haze = SIMD3(0.07, 0.088, 0.105) * (1 + 0.25 * point.x)
        look.light.hazeDensity = 0.8
        look.skyLight = look.light
        look.skyLight.gain *= 0.5
        look.sky = DaySky.storm(mood)
        look.layers = [
            WetGround(seed: mood.dials.inheritedSeed("wet"), amount: 0.7),
            Rainfall(
                seed: mood.dials.seed("rain"), density: 1.3 * mood.density, slope: 0.46 * mood.side,
                color: SIMD3(0.34, 0.38, 0.43), length: 1.35),
        ]
        if mood.dials.kind("lightning", isEssential: true) < 2 {
            look.layers.insert(Lightning(seed: mood.dials.inheritedSeed("bolt"), strength: 1), at: 1)
        }
        return look
    }
}
