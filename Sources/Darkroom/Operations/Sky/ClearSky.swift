/// A clear blue sky, and sun on the scene below.
struct ClearSky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "clear")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook.day(scene, mood)
        look.sky = DaySky.clear(mood, coverage: 0)
        return look
    }
}

extension SceneLook {
    /// The light of a bright day.
    static func day(_ scene: SceneGuess, _ mood: Mood) -> SceneLook {
        var look = SceneLook()
        look.light.gain = SIMD3(1.05, 1.0, 0.95) * scene.gain(to: 0.15, brightest: 0.75, within: 0.85...1.35)
        look.light.contrast = 1.05
        look.light.pivot = scene.adaptation
        look.light.saturation = 1.06
        mood.apply(to: &look.light, stops: 0.12, warmth: 0.1)
        look.skyLight = look.light
        return look
    }
}
