/// Under water: red swallowed by the way the light goes, blue distance, a net of light and shafts from the surface.
struct Underwater: SceneOperation {
    let identifier = OperationIdentifier("light", "underwater")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.light.gain = SIMD3(0.26, 0.72 + 0.14 * point.y, 0.9) * 0.9
        look.light.contrast = 0.95
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.75
        look.light.direction = SIMD2(0, -0.7)
        look.light.expose(0.42 * point.x)
        look.light.haze = SIMD3(0.012, 0.2 + 0.08 * point.y, 0.36 + 0.1 * point.x)
        look.light.hazeDensity = 1.7 * mood.density * (1 + 0.2 * point.z)
        look.skyLight = look.light
        look.skyLight.hazeDensity = 3
        look.surfaces = [UnderWater(seed: mood.dials.inheritedSeed("net"), strength: 1.1)]
        look.layers = [
            LightRays(
                seed: mood.dials.inheritedSeed("rays"), source: SIMD2(0.5 + 0.25 * mood.side, -0.3),
                color: SIMD3(0.25, 0.8, 0.85), strength: 0.5 * mood.density, fan: 0.9)
        ]
        look.bloom = SceneGlow(threshold: 0.4, amount: 0.2, tint: SIMD3(0.6, 0.95, 1))
        return look
    }
}
