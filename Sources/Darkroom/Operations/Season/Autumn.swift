/// Autumn: the leaves yellow, orange and red, the light low and warm.
struct Autumn: SceneOperation {
    let identifier = OperationIdentifier("season", "autumn")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.surfaces = [
            FoliageTint(
                seed: mood.dials.seed("crowns"), hues: [0.5, 0.78, 1.05, 1.32, 1.58].map { $0 + 0.13 * point.y },
                chroma: 0.128, lightness: 1.05, amount: min(1, 0.98 * mood.density))
        ]
        look.light.gain = SIMD3(1.07, 1, 0.88)
        mood.apply(to: &look.light, stops: 0.22, warmth: 0.26)
        look.skyLight.gain = SIMD3(1.03, 1, 0.96)
        mood.apply(to: &look.skyLight, stops: 0.16, warmth: 0.2)
        return look
    }
}
