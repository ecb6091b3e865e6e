/// Lights out of focus, strewn as bright discs behind the subject or, where there is none, over the picture.
struct Bokeh: SceneOperation {
    let identifier = OperationIdentifier("light", "bokeh")
    let needs: SceneNeeds = .foreground

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        mood.apply(to: &look.light, stops: 0.16, warmth: 0.34)
        look.light.gain *= 0.72
        look.skyLight = look.light
        let warm: [SIMD3<Float>] = [SIMD3(1, 0.62, 0.2), SIMD3(1, 0.78, 0.42), SIMD3(1, 0.42, 0.14)]
        let palettes: [[SIMD3<Float>]] = [
            warm, warm + [SIMD3(0.9, 0.9, 1), SIMD3(0.4, 0.65, 1)],
            [SIMD3(1, 0.3, 0.55), SIMD3(0.35, 0.55, 1), SIMD3(0.95, 0.75, 0.4)],
            [SIMD3(0.3, 0.85, 0.75), SIMD3(1, 0.7, 0.3), SIMD3(0.9, 0.95, 1)],
        ]
        look.layers = [
            BokehLights(
                seed: mood.dials.inheritedSeed("lights"),
                colors: palettes[mood.dials.kind("palette", isEssential: true)],
                count: Int(95 * mood.density), radius: 52 * (1 + 0.25 * mood.dials.dial("radius")), strength: 0.62)
        ]
        look.bloom = SceneGlow(threshold: 0.8, amount: 0.12)
        return look
    }
}
