/// Polar lights over the scene by night, which take their green.
struct AuroraSky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "aurora")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook.starlight(scene, mood)
        let kind = mood.dials.kind("aurora", isEssential: true)
        look.light.gain *= SIMD3(0.8, 1.35, 1.05)
        look.light.rodColor = SIMD3(0.5, 0.98, 0.95)
        look.light.haze = SIMD3(0.006, 0.026, 0.026)
        look.sky = NightSky.aurora(mood, kind: kind)
        return look
    }
}
