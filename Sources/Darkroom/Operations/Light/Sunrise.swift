/// Sunrise: a pale peach and blue sky, soft clear light and mist over the land.
struct Sunrise: SceneOperation {
    let identifier = OperationIdentifier("light", "sunrise")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.13, brightest: 0.6, within: 0.45...1.3)
        look.light.gain = SIMD3(1.16, 0.9, 0.8) * gain
        look.light.shadowTint = SIMD3(0.86, 0.92, 1.2)
        look.light.highlightTint = SIMD3(1.16, 0.98, 0.84)
        look.light.contrast = 0.94
        look.light.pivot = scene.adaptation
        look.light.direction = SIMD2(0.5 * mood.side, 0)
        mood.apply(to: &look.light, stops: 0.18, warmth: 0.12)
        look.light.haze = SIMD3(0.95, 0.68, 0.56)
        look.light.hazeDensity = 0.36 * mood.density
        look.skyLight = look.light
        look.sky = DaySky.low(scene, mood, isMorning: true)
        look.bloom = SceneGlow(threshold: 0.6, amount: 0.18, tint: SIMD3(1, 0.78, 0.6))
        return look
    }
}
