/// Shafts of sunlight that fall through the air from above.
struct Rays: SceneOperation {
    let identifier = OperationIdentifier("light", "rays")
    let needs: SceneNeeds = .foreground

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.light.gain = SIMD3(repeating: 0.66)
        look.light.contrast = 1.12
        look.light.pivot = scene.adaptation
        mood.apply(to: &look.light, stops: 0.2, warmth: 0.3)
        look.skyLight = look.light
        look.skyLight.gain *= 0.8
        let across = 0.5 + mood.side * (0.34 + 0.16 * mood.dials.dial("across"))
        look.layers = [
            LightRays(
                seed: mood.dials.inheritedSeed("rays"), source: SIMD2(across, -0.12 + 0.06 * point.z),
                color: SIMD3(1, 0.86, 0.6), strength: 1.35 * mood.density, fan: 0.9)
        ]
        look.bloom = SceneGlow(threshold: 0.8, amount: 0.12, tint: SIMD3(1, 0.9, 0.7))
        return look
    }
}
