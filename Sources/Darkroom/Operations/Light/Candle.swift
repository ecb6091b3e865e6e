/// Candlelight: a warm pool of amber light about the middle or the place asked for, deep soft darkness around it.
struct Candle: SceneOperation {
    let identifier = OperationIdentifier("light", "candle")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let gain = scene.gain(to: 0.1, brightest: 0.6, within: 0.22...1.6)
        look.light.gain = SIMD3(1.45, 0.66, 0.2) * gain
        look.light.contrast = 1.14
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.72
        mood.apply(to: &look.light, stops: 0.24, warmth: 0.1)
        look.skyLight = look.light
        look.skyLight.gain = SIMD3(0.05, 0.035, 0.03)
        look.layers = [
            LightPool(
                center: LightPool.center(mood), radius: 0.36 + 0.07 * mood.dials.dial("radius"),
                rest: SIMD3(0.045, 0.035, 0.03), boost: 1.35)
        ]
        look.bloom = SceneGlow(threshold: 0.4, amount: 0.3, reach: 22, tint: SIMD3(1, 0.6, 0.25))
        return look
    }
}
