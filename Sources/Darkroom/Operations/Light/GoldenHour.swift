/// The hour before sunset: low, honey-coloured sun from one side, long soft contrast and golden haze.
struct GoldenHour: SceneOperation {
    let identifier = OperationIdentifier("light", "golden_hour")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        look.light.gain = SIMD3(1.26, 0.92, 0.56)
        look.light.shadowTint = SIMD3(0.86, 0.9, 1.12)
        look.light.highlightTint = SIMD3(1.22, 1.04, 0.8)
        look.light.contrast = 1.08
        look.light.pivot = scene.adaptation
        look.light.saturation = 1.12
        look.light.direction = SIMD2(0.75 * mood.side, -0.2)
        mood.apply(to: &look.light, stops: 0.18, warmth: 0.1)
        look.light.haze = SIMD3(1.0, 0.6, 0.24)
        look.light.hazeDensity = 0.22 * mood.density
        look.skyLight = look.light
        look.skyLight.gain = SIMD3(1.1, 0.86, 0.52)
        look.sky = DaySky.golden(mood)
        look.skyShare = 0.6
        look.layers = [
            LightRays(
                seed: mood.dials.inheritedSeed("rays"), source: SIMD2(0.5 + 0.56 * mood.side, 0.02),
                color: SIMD3(1, 0.68, 0.3), strength: 0.3 * mood.density, fan: 0.4)
        ]
        look.bloom = SceneGlow(threshold: 0.6, amount: 0.16, tint: SIMD3(1, 0.8, 0.5))
        return look
    }
}
