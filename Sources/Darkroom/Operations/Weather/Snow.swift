/// Snow: flakes in the air near and far, and snow that lies on the ground, on ledges and on leaves.
struct Snow: SceneOperation {
    let identifier = OperationIdentifier("weather", "snow")
    let needs: SceneNeeds = [.foreground, .snowSites]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.surfaces = [
            SnowCover(seed: mood.dials.inheritedSeed("cover"), amount: 0.74 * mood.cover * (1 + 0.08 * point.z))
        ]
        look.light.gain = SIMD3(0.88, 0.95, 1.06)
        look.light.contrast = 0.94
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.6
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.06)
        look.light.haze = SIMD3(0.62, 0.67, 0.74) * (1 + 0.12 * point.x)
        look.light.hazeDensity = 0.55 * mood.density
        look.skyLight = look.light
        look.skyLight.saturation = 0.25
        look.sky = DaySky.closed(mood, brightness: 0.62)
        look.layers = [
            Snowfall(
                seed: mood.dials.seed("flakes"), density: mood.density * (1 + 0.3 * point.y),
                drift: 0.5 * mood.lot("wind"), size: 1 + 0.22 * mood.dials.dial("size"))
        ]
        return look
    }
}
