/// Sunset: the sun at the horizon, an orange and purple sky, the land dim and red in the last light.
struct Sunset: SceneOperation {
    let identifier = OperationIdentifier("light", "sunset")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.07, brightest: 0.4, within: 0.3...1.1)
        look.light.gain = SIMD3(1.36, 0.78, 0.46) * gain
        look.light.shadowTint = SIMD3(0.86, 0.82, 1.2)
        look.light.highlightTint = SIMD3(1.22, 0.94, 0.7)
        look.light.contrast = 1.22
        look.light.pivot = scene.adaptation
        // Where no sky tells the hour, the low light from one side has to.
        let side = scene.sun == nil ? mood.side : 2 * scene.lowSun(aside: 0) - 1
        look.light.direction = SIMD2((scene.sky == nil ? 1.2 : 0.5) * side, 0)
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.12)
        look.light.haze = SIMD3(0.78, 0.34, 0.14)
        look.light.hazeDensity = 0.18
        look.skyLight = look.light
        look.sky = DaySky.low(scene, mood, isMorning: false)
        look.layers = [
            LightRays(
                seed: mood.dials.inheritedSeed("rays"),
                source: SIMD2(scene.lowSun(aside: 0.3 * mood.side), scene.horizon / Float(scene.height)),
                color: SIMD3(1, 0.45, 0.16), strength: 0.2 * mood.density, fan: 0.35)
        ]
        look.bloom = SceneGlow(threshold: 0.6, amount: 0.2, tint: SIMD3(1, 0.66, 0.4))
        return look
    }
}
