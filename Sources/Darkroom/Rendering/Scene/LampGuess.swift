/// Which parts of a picture shine: small spots much brighter than what is around them, warm ones sooner than white ones.
enum LampGuess {
    /// 0…1 for each pixel.
    static func plane(_ scene: SceneGuess, check: Check) throws -> Plane<Float> {
        let (width, height) = (scene.width, scene.height)
        let around = try scene.light.softened(sigma: 34 * max(0.1, scene.scale), check: check)
        let dark = ToneCurve.step(0.16, 0.02, scene.adaptation) * ToneCurve.step(0.45, 0.15, scene.brightest)
        let raw = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let light = scene.light.values[index]
                let near = SceneGuess.luminance(around.values[index])
                let peak = max(light.x, max(light.y, light.z))
                let warmth = (light.x - light.z) / max(0.02, peak)
                let contrast = peak / (near + 0.03)
                // By day only what is nearly white can be a lamp; by night it may be coloured and dimmer.
                let own = SceneGuess.luminance(light) + dark * (0.5 * peak + 0.15 * max(0, warmth))
                let isBright = ToneCurve.step(0.56 - 0.32 * dark, 0.9 - 0.4 * dark, own)
                let stands = ToneCurve.step(4.5 - 2.9 * dark, 8 - 5 * dark, contrast * (1 + 0.35 * max(0, warmth)))
                let sky = scene.sky?.share.values[index] ?? 0
                let cool = ToneCurve.step(-0.12, 0.08, warmth)
                target[index] = isBright * stands * (1 - sky) * (0.35 + 0.65 * cool)
            }
        }
        // By day what is large is a window or a white shirt.
        let size = try raw.softened(sigma: 26 * max(0.1, scene.scale), check: check)
        return try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let large = ToneCurve.step(0.12, 0.3, size.values[index]) * (1 - dark)
                target[index] = raw.values[index] * (1 - large)
            }
        }.blurred(sigma: max(0.5, 0.9 * scene.scale), check: check)
    }
}
