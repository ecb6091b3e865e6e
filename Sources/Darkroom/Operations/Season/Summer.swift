/// Summer: full green plants, a deep blue sky with heaped clouds, strong warm sun.
struct Summer: SceneOperation {
    let identifier = OperationIdentifier("season", "summer")
    let needs: SceneNeeds = .plants

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let lush = FoliageTint.Palette(
            hues: [2.14, 2.26, 2.4].map { $0 - 0.06 * point.y }, chroma: 0.14, amount: 0.9 * mood.cover)
        var dry = lush
        dry.amount = 0.88 * mood.cover
        look.surfaces = [
            FoliageTint(seed: mood.dials.inheritedSeed("crowns"), crowns: lush, grass: lush, dry: dry)
        ]
        look.light.gain = SIMD3(1.17, 1.07, 0.9)
        look.light.contrast = 1.1
        look.light.pivot = scene.adaptation
        look.light.saturation = 1.14
        mood.apply(to: &look.light)
        look.skyLight = look.light
        look.skyLight.gain = SIMD3(0.92, 1.0, 1.12)
        look.sky = DaySky.clear(mood, coverage: 0.34)
        look.bloom = SceneGlow(threshold: 0.75, amount: 0.16, tint: SIMD3(1, 0.94, 0.78))
        return look
    }
}
