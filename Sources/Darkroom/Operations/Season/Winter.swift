/// Winter: plants grey and brown under hoar and snow, pale cold light, a white sky.
struct Winter: SceneOperation {
    let identifier = OperationIdentifier("season", "winter")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.surfaces = [
            FoliageTint(
                seed: mood.dials.seed("crowns"), hues: [0.9, 1.2, 4.2], chroma: 0.018, lightness: 1.0,
                amount: min(1, 0.95 * mood.density), includesDry: true),
            SnowCover(seed: mood.dials.seed("cover"), amount: min(1, 0.85 * mood.density * (1 + 0.12 * point.z))),
        ]
        look.light.gain = SIMD3(0.9, 0.97, 1.1)
        look.light.saturation = 0.64
        mood.apply(to: &look.light, stops: 0.26, warmth: 0.36)
        look.light.haze = SIMD3(0.66, 0.73, 0.82)
        look.light.hazeDensity = 0.38
        look.skyLight = look.light
        look.skyLight.saturation = 0.4
        look.sky = DaySky.closed(mood, brightness: 0.7)
        look.skyShare = 0.85
        return look
    }
}
