/// Fog: the farther, the paler, drifting in banks.
struct Fog: SceneOperation {
    let identifier = OperationIdentifier("weather", "fog")
    let needs: SceneNeeds = .subject

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let level = 0.62 * (1 + 0.14 * point.x)
        let air = SIMD3(0.95 + 0.02 * point.y, 0.99, 1.03 - 0.03 * point.y) * level
        look.light.gain = SIMD3(0.92, 0.96, 1) * 0.92
        look.light.contrast = 0.9
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.74
        look.skyLight = look.light
        look.layers = [
            FogBanks(
                seed: mood.dials.inheritedSeed("banks"), color: air,
                density: (scene.openSky == nil ? 2 : 3.4) * mood.density * (1 + 0.22 * point.z))
        ]
        return look
    }
}
