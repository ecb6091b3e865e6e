/// Sunrise: the sun just risen in a sky that goes from gold over rose to blue, its light low and warm, mist over the land.
struct Sunrise: SceneOperation {
    let identifier = OperationIdentifier("light", "sunrise")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.112, brightest: 0.54, within: 0.4...1.25)
        look.light.gain = SIMD3(1.3, 0.86, 0.64) * gain
        look.light.shadowTint = SIMD3(0.82, 0.88, 1.3)
        look.light.highlightTint = SIMD3(1.26, 0.98, 0.74)
        look.light.contrast = 1.04
        look.light.pivot = scene.adaptation
        let side = scene.sun == nil ? mood.side : 2 * scene.lowSun(aside: 0) - 1
        look.light.direction = SIMD2((scene.sky == nil ? 1.2 : 0.6) * side, 0)
        mood.apply(to: &look.light, stops: 0.18, warmth: 0.12)
        look.light.haze = SIMD3(0.95, 0.52, 0.34)
        look.light.hazeDensity = 0.42 * mood.density
        look.skyLight = look.light
        look.sky = DaySky.low(scene, mood, isMorning: true)
        look.layers = [
            LightRays(
                seed: mood.dials.inheritedSeed("rays"),
                source: SIMD2(scene.lowSun(aside: 0.3 * mood.side), scene.horizon / Float(scene.height)),
                color: SIMD3(1, 0.62, 0.3), strength: 0.24 * mood.density, fan: 0.35)
        ]
        look.bloom = SceneGlow(threshold: 0.6, amount: 0.18, tint: SIMD3(1, 0.78, 0.6))
        return look
    }
}
