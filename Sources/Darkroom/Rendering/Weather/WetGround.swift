import Foundation

/// Wet ground: darker, and a mirror for what stands above it, the steeper the view the less (Fresnel, by Schlick 1994), drawn
/// out downwards by ripples. What stands on the ground rather than being it is told by its colour.
struct WetGround: SceneLayer {
    var seed: UInt64
    /// How wet, 0…1.
    var amount: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let sky = scene.sky, sky.isOpen, sky.horizon < 0.85 * Float(scene.height) else { return }
        let (width, height) = (scene.width, scene.height)
        let scale = max(0.25, scene.scale)
        let factor = max(1, Int(2.5 * scale))
        let mirror = try canvas.shrunk(by: factor, check: check).blurred(sigma: 1.2, check: check)
        let puddles = try Plane<Float>.clouds(
            width: width, height: height, cell: 170 * scale, octaves: 4, seed: seed, check: check)
        let ripples = try Plane<Float>.clouds(
            width: width, height: height, cell: 14 * scale, octaves: 2, seed: RandomGenerator.seed(seed, 2),
            check: check)
        let horizon = sky.horizon
        let amount = amount
        let ground = GroundColors(scene.light)
        try canvas.update(check: check) { values, indices in
            for y in indices.lowerBound / width..<indices.upperBound / width {
                let below = Float(y) - horizon
                guard below > 0 else { continue }
                let share = below / max(1, Float(height) - horizon)
                let start = ToneCurve.step(0.02, 0.22, share)
                let fresnel = 0.24 + 0.7 * powf(1 - 0.8 * share, 3)
                for x in 0..<width {
                    let index = y &* width &+ x
                    let free = 1 - sky.share.values[index]
                    let light = values[index].color
                    let lab = Oklab.fromLinear(scene.light.values[index].color)
                    let alike = ToneCurve.step(0.1, 0.6, ground.likeness(lab))
                    let flat = alike * (1 - ToneCurve.step(0.11, 0.24, lab.chroma))
                    let pool = 0.35 + 0.65 * ToneCurve.step(-0.5, 0.7, puddles.values[index])
                    let weight = amount * start * free * flat * pool * fresnel
                    let ripple = ripples.values[index]
                    let from = horizon - below * 0.85 - 5 * scale * ripple
                    let seen = mirror[
                        clamped: (x + Int(3 * scale * ripple)) / factor, Int(max(0, from)) / factor
                    ].color
                    let wet = light * (1 - 0.42 * amount * start * free * alike)
                    values[index] = SIMD4(wet + (seen * 0.8 - wet) * weight, values[index].w)
                }
            }
        }
    }
}
