import Foundation

/// The sun in the lens: a star, a veil, and ghosts across the picture. It is the sun that the picture shows; else one that
/// stands in the sky, or where there is none, at the edge of the frame.
struct Flare: SceneOperation {
    let identifier = OperationIdentifier("light", "flare")
    let needs: SceneNeeds = .foreground

    func look(of scene: SceneGuess, mood: Mood) -> SceneLook {
        var look = SceneLook()
        mood.apply(to: &look.light, stops: 0.14, warmth: 0.3)
        look.skyLight = look.light
        // A sky that is white already has no light left to show a sun on.
        if let sky = scene.sky {
            let luminance = SceneGuess.luminance(SIMD4(sky.mean, 0))
            look.skyLight.gain *= 1 - 0.24 * ToneCurve.step(0.3, 0.6, luminance)
        }
        let (across, down) = (mood.dials.dial("across"), mood.dials.dial("down"))
        let own = scene.sun.map { $0.place / SIMD2(Float(scene.width), Float(scene.height)) }
        let free = own ?? inSky(scene, near: SIMD2(0.5 + mood.side * (0.22 + 0.1 * across), 0.15 + 0.09 * down))
        // Near the edge less of the glare is in the frame.
        let edge = SIMD2(0.5 + mood.side * (0.37 + 0.05 * across), 0.09 + 0.05 * down)
        look.layers = [
            LensFlare(
                seed: mood.dials.inheritedSeed("flare"), source: free ?? edge,
                color: SIMD3(1, 0.9 + 0.05 * mood.dials.point.y, 0.68),
                strength: mood.density * (free == nil ? 1.4 : 1),
                blades: 6 + 2 * Float(mood.dials.kind("blades", isEssential: true) % 2))
        ]
        return look
    }

    /// The place nearest to one, in shares of width and height, that lies well in the sky; `nil`: there is none about.
    private func inSky(_ scene: SceneGuess, near wanted: SIMD2<Float>) -> SIMD2<Float>? {
        guard let sky = scene.sky else { return nil }
        func isFree(_ place: SIMD2<Float>) -> Bool {
            let (x, y) = (Int(place.x * Float(scene.width)), Int(place.y * Float(scene.height)))
            guard x >= 0, y >= 0, x < scene.width, y < scene.height else { return false }
            return sky.share.values[y * scene.width + x] > 0.8
        }
        for reach in stride(from: Float(0), through: 0.3, by: 0.05) {
            for turn in 0..<8 {
                let angle = Float(turn) * Float.pi / 4
                let place = wanted + SIMD2(cosf(angle), sinf(angle)) * reach
                let around = [SIMD2<Float>(0, 0), SIMD2(0.03, 0), SIMD2(-0.03, 0), SIMD2(0, 0.03), SIMD2(0, -0.03)]
                if around.allSatisfy({ isFree(place + $0) }) { return place }
            }
        }
        return nil
    }
}
