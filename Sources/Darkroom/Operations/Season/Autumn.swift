/// Autumn: the leaves yellow, orange and red, some of them fallen, the grass straw-coloured, the light low and warm.
struct Autumn: SceneOperation {
    let identifier = OperationIdentifier("season", "autumn")
    let needs: SceneNeeds = .plants

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let turn = 0.1 * mood.dials.point.y
        look.surfaces = [
            FoliageTint(
                seed: mood.dials.inheritedSeed("crowns"),
                crowns: FoliageTint.Palette(
                    hues: [0.66, 0.84, 1.06, 1.3, 1.54].map { $0 + turn }, chroma: 0.135, lightness: 1.08,
                    amount: mood.cover),
                grass: FoliageTint.Palette(
                    hues: [1.42, 1.6, 1.78].map { $0 + 0.5 * turn }, chroma: 0.095, lightness: 1.06,
                    amount: 0.92 * mood.cover),
                dry: FoliageTint.Palette(
                    hues: [0.8, 1.0, 1.25].map { $0 + turn }, chroma: 0.12, amount: 0.55 * mood.cover)),
            FallenLeaves(
                seed: mood.dials.inheritedSeed("leaves"),
                colors: [
                    SIMD3(0.82, 0.2, 0.03), SIMD3(0.9, 0.4, 0.05), SIMD3(0.86, 0.58, 0.09), SIMD3(0.5, 0.1, 0.03),
                    SIMD3(0.55, 0.28, 0.08),
                ], density: mood.density),
        ]
        look.light.gain = SIMD3(1.08, 0.99, 0.84)
        look.light.contrast = 1.05
        look.light.pivot = scene.adaptation
        look.light.haze = SIMD3(0.82, 0.7, 0.52)
        look.light.hazeDensity = 0.1
        mood.apply(to: &look.light)
        look.skyLight.gain = SIMD3(1.04, 0.99, 0.9)
        mood.apply(to: &look.skyLight, stops: 0.12, warmth: 0.12)
        return look
    }
}
