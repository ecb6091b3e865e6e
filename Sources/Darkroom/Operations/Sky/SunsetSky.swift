/// The sky of a sunset, and the scene below in its last light.
struct SunsetSky: SkyReplacement {
    let identifier = OperationIdentifier("sky", "sunset")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook { Sunset().look(of: scene, mood: mood) }
}
