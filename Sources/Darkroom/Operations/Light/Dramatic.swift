/// Hard light from one side: the lit side stands out in every form, the other sinks into shadow.
///
/// The word `from` names the ``Place`` that the light comes from, by default the left.
struct Dramatic: SceneOperation {
    let identifier = OperationIdentifier("light", "dramatic")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let side: Float = mood.place == nil ? -1 : mood.side
        look.light.contrast = 1.3
        look.light.pivot = min(0.3, 1.5 * scene.adaptation)
        look.light.saturation = 0.9
        look.light.gain = SIMD3(1.04, 0.97, 0.88) * 0.94
        look.light.shadowTint = SIMD3(0.8, 0.9, 1.12)
        mood.apply(to: &look.light)
        look.skyLight = look.light
        look.skyLight.gain *= 0.42
        look.surfaces = [SideLight(side: side, relief: 3 * mood.density)]
        look.layers = [
            LightPool(
                center: SIMD2(0.5 + side * (0.34 + 0.05 * point.z), 0.36 + 0.08 * mood.dials.dial("down")),
                radius: 0.5, rest: SIMD3(0.1, 0.11, 0.14), boost: 1.35)
        ]
        look.bloom = SceneGlow(threshold: 0.7, amount: 0.1)
        return look
    }
}
