/// Heaped white clouds in a blue sky.
struct CloudySky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "clouds")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook.day(scene, mood)
        look.light.contrast = 0.98
        look.sky = DaySky.clear(mood, coverage: 0.5)
        return look
    }
}
