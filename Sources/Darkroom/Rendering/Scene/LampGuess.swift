/// Which parts of a picture shine: small spots much brighter than what is around them, warm ones sooner than white ones.
enum LampGuess {
    /// 0…1 for each pixel.
    static func plane(_ scene: SceneGuess, check: Check) throws -> Plane<Float> {
        let (width, height) = (scene.width, scene.height)
        let around = try scene.light.softened(sigma: 34 * max(0.1, scene.scale), check: check)
        let dark = ToneCurve.step(0.16, 0.02, scene.adaptation)
        let raw = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let light = scene.light.values[index]
                let near = SceneGuess.luminance(around.values[index])
                let peak = max(light.x, max(light.y, light.z))
                let warmth = (light.x - light.z) / max(0.02, peak)
                let contrast = peak / (near + 0.03)
                let isBright = ToneCurve.step(0.42 - 0.22 * dark, 0.8 - 0.3 * dark, peak + 0.3 * max(0, warmth))
                let stands = ToneCurve.step(2.2 - 0.6 * dark, 4.2 - 1.2 * dark, contrast * (1 + 0.35 * max(0, warmth)))
                let sky = scene.sky?.share.values[index] ?? 0
                let cool = ToneCurve.step(-0.12, 0.08, warmth)
                target[index] = isBright * stands * (1 - sky) * (0.35 + 0.65 * cool)
            }
        }
        return try raw.blurred(sigma: max(0.5, 0.9 * scene.scale), check: check)
    }
}
