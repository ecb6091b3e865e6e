import Foundation

/// Moonlight: silvery blue, with deep soft shadows and, where there is sky, the moon.
struct Moonlight: SceneOperation {
    let identifier = OperationIdentifier("light", "moonlight")
    let needs: SceneNeeds = [.lamps, .windows]

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        let point = mood.dials.point
        var look = SceneLook()
        let gain = scene.gain(to: 0.042, brightest: 0.26, within: 0.1...0.9)
        look.light.gain = SIMD3(repeating: gain)
        look.light.contrast = 1.3
        look.light.pivot = scene.adaptation
        look.light.saturation = 0.4
        look.light.rods = 0.86
        look.light.rodColor = SIMD3(0.62, 0.86, 1.3)
        look.light.direction = SIMD2(0.7 * mood.side, -0.5)
        mood.apply(to: &look.light, stops: 0.28, warmth: 0.14)
        look.light.haze = SIMD3(0.02, 0.034, 0.062)
        look.light.hazeDensity = 0.55
        look.skyLight = look.light
        look.skyLight.gain *= 0.35
        var sky = NightSky.plain(
            seed: mood.dials.inheritedSeed("sky"), warmth: point.y, brightness: 2.1 + 0.5 * point.x)
        let across = 0.5 + 0.34 * mood.side * (0.75 + 0.2 * mood.dials.dial("moon"))
        let camera = SkyCamera(width: scene.width, height: scene.height, horizon: scene.horizon)
        sky.sun = camera.direction(across: across, up: 0.72)
        sky.disc = SkyLook.Disc(
            color: SIMD3(0.95, 0.96, 0.9), radius: 0.028, glow: 0.16, isMoon: true)
        look.sky = sky
        look.bloom = SceneGlow(threshold: 0.3, amount: 0.3, reach: 14, tint: SIMD3(0.75, 0.88, 1))
        look.lamps = 0.8
        look.layers = [LitWindows(seed: mood.dials.seed("windows"), share: 0.3, strength: 0.75)]
        look.grading = 0.6
        return look
    }
}
