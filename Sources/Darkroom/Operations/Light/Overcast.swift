/// A closed grey sky: even light without shadows, muted and cool.
struct Overcast: SceneOperation {
    let identifier = OperationIdentifier("light", "overcast")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        look.light.gain = SIMD3(0.86, 0.93, 1.0) * 0.86
        look.light.contrast = 0.84
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.62
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.08)
        look.light.haze = SIMD3(0.5, 0.54, 0.58)
        look.light.hazeDensity = 0.28
        look.skyLight = look.light
        look.skyLight.saturation = 0.2
        look.sky = DaySky.closed(mood, brightness: 0.55)
        return look
    }
}
