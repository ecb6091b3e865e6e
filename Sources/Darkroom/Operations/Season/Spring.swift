/// Spring: fresh light green, blossom on crowns and flowers in the grass, soft bright light.
struct Spring: SceneOperation {
    let identifier = OperationIdentifier("season", "spring")
    let needs: SceneNeeds = .plants

    private static let blossoms: [[SIMD3<Float>]] = [
        [SIMD3(0.95, 0.5, 0.64), SIMD3(1, 0.82, 0.88)], [SIMD3(1, 0.93, 0.92), SIMD3(0.98, 0.68, 0.78)],
        [SIMD3(0.95, 0.42, 0.6), SIMD3(1, 0.86, 0.35), SIMD3(1, 0.92, 0.95)],
        [SIMD3(0.8, 0.6, 0.95), SIMD3(1, 0.8, 0.88), SIMD3(1, 0.95, 0.8)],
    ]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let fresh = FoliageTint.Palette(
            hues: [2.05, 2.16, 2.28].map { $0 - 0.06 * point.y }, chroma: 0.135, lightness: 1.15,
            amount: 0.9 * mood.cover)
        var dry = fresh
        dry.amount = 0.86 * mood.cover
        look.surfaces = [
            FoliageTint(seed: mood.dials.inheritedSeed("crowns"), crowns: fresh, grass: fresh, dry: dry),
            Blossoms(
                seed: mood.dials.inheritedSeed("blossom"),
                colors: Spring.blossoms[mood.dials.kind("palette", isEssential: true)],
                density: mood.density * (1 + 0.2 * point.z)),
        ]
        look.light.gain = SIMD3(1.07, 1.04, 1.0)
        look.light.contrast = 0.94
        look.light.pivot = scene.adaptation
        mood.apply(to: &look.light)
        look.skyLight.gain = SIMD3(0.98, 1.03, 1.08)
        mood.apply(to: &look.skyLight, stops: 0.12, warmth: 0.12)
        look.bloom = SceneGlow(threshold: 0.6, amount: 0.12, tint: SIMD3(1, 0.95, 0.95))
        return look
    }
}
