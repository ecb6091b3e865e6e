/// The sun in the lens: a star, a veil, and ghosts across the picture.
struct Flare: SceneOperation {
    let identifier = OperationIdentifier("light", "flare")

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        mood.apply(to: &look.light, stops: 0.14, warmth: 0.3)
        look.skyLight = look.light
        let source = SIMD2(
            0.5 + mood.side * (0.22 + 0.1 * mood.dials.dial("across")), 0.15 + 0.09 * mood.dials.dial("down"))
        look.layers = [
            LensFlare(
                seed: mood.dials.inheritedSeed("flare"), source: source,
                color: SIMD3(1, 0.9 + 0.05 * mood.dials.point.y, 0.68),
                strength: mood.density, blades: 6 + 2 * Float(mood.dials.kind("blades", isEssential: true) % 2))
        ]
        return look
    }
}
