/// The band of the Milky Way over the scene by night.
struct MilkyWaySky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "milky_way")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook.starlight(scene, mood)
        look.sky = NightSky.galaxy(mood, scene: scene)
        return look
    }
}
