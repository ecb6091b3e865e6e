/// A city night: the dark lit in magenta from one side and in cyan from the other, the lights of signs far off and on wet
/// ground, everything bright glowing.
struct NeonNight: SceneOperation {
    let identifier = OperationIdentifier("light", "neon_night")
    let needs: SceneNeeds = [.lamps, .windows]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        let point = mood.dials.point
        let gain = scene.gain(to: 0.015, brightest: 0.09, within: 0.03...0.7)
        look.light.gain = SIMD3(repeating: gain)
        look.light.contrast = 1.25
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.8
        look.light.rods = 0.35
        look.light.rodColor = SIMD3(0.75, 0.5, 1.6)
        look.light.expose(0.5 * point.x)
        look.light.haze = SIMD3(0.05 + 0.03 * point.y, 0.012, 0.085 + 0.03 * point.z)
        look.light.hazeDensity = 0.3
        look.skyLight = look.light
        look.skyLight.gain *= 0.35
        var sky = NightSky.plain(seed: mood.dials.inheritedSeed("sky"), warmth: 0.4, brightness: 1.2)
        sky.skyline = SIMD3(0.1, 0.018, 0.13)
        look.sky = sky
        look.lamps = 1.3
        look.grading = 0.5
        let signs = [SIMD3<Float>(1, 0.12, 0.55), SIMD3(0.1, 0.8, 1), SIMD3(1, 0.6, 0.25), SIMD3(0.5, 0.2, 1)]
        look.layers = [
            LitWindows(seed: mood.dials.seed("windows"), share: 0.75, colors: signs),
            DistantLights(
                seed: mood.dials.inheritedSeed("signs"), colors: signs, count: Int(60 * mood.density), strength: 1),
            ColorSpill(
                side: mood.side, first: SIMD3(1, 0.05, 0.62 + 0.25 * point.z),
                second: SIMD3(0.02, 0.62 + 0.25 * point.y, 1),
                strength: 4.2 * mood.density * (1 + 0.35 * point.y)),
            WetGround(seed: mood.dials.inheritedSeed("wet"), amount: 0.7),
        ]
        look.bloom = SceneGlow(threshold: 0.25, amount: 0.5, reach: 18)
        return look
    }
}
