/// Hard light from one side: the lit side models every form, the other sinks into shadow.
struct Dramatic: SceneOperation {
    let identifier = OperationIdentifier("light", "dramatic")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        look.light.contrast = 1.32
        look.light.pivot = min(0.3, 1.4 * scene.adaptation)
        look.light.saturation = 0.92
        look.light.direction = SIMD2(1.55 * mood.side, -0.35 - 0.2 * point.z)
        look.light.gain = SIMD3(1.02, 0.96, 0.9) * 0.92
        look.light.shadowTint = SIMD3(0.8, 0.9, 1.12)
        mood.apply(to: &look.light, stops: 0.32, warmth: 0.36)
        look.skyLight = look.light
        look.skyLight.gain *= 0.55
        look.surfaces = [SideLight(side: mood.side, relief: 2.4 * mood.density)]
        look.bloom = SceneGlow(threshold: 0.7, amount: 0.12)
        return look
    }
}
