/// Winter: plants grey and brown under hoar and snow, pale cold light, a white sky.
struct Winter: SceneOperation {
    let identifier = OperationIdentifier("season", "winter")
    let needs: SceneNeeds = [.foreground, .plants, .snowSites]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let bare = FoliageTint.Palette(hues: [0.9, 1.2, 4.2], chroma: 0.018, amount: 0.95 * mood.cover)
        look.surfaces = [
            FoliageTint(seed: mood.dials.inheritedSeed("crowns"), crowns: bare, grass: bare, dry: bare),
            SnowCover(seed: mood.dials.inheritedSeed("cover"), amount: 0.86 * mood.cover * (1 + 0.06 * point.z)),
        ]
        look.light.gain = SIMD3(0.9, 0.97, 1.1)
        look.light.saturation = 0.62
        mood.apply(to: &look.light, warmth: 0.08)
        look.light.haze = SIMD3(0.66, 0.73, 0.82)
        look.light.hazeDensity = 0.34
        look.skyLight = look.light
        look.skyLight.saturation = 0.4
        look.sky = DaySky.closed(mood, brightness: 0.72)
        look.skyShare = 0.97
        return look
    }
}
