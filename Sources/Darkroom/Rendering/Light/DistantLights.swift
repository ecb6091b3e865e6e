import Foundation

/// The lights of a town far off: small and a little out of focus, strewn along the horizon behind whatever is nearer, where
/// the land is level.
struct DistantLights: SceneLayer {
    var seed: UInt64
    /// In linear light.
    var colors: [SIMD3<Float>]
    var count: Int
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let sky = scene.openSky, sky.horizon < 0.9 * Float(scene.height) else { return }
        let (width, height) = (scene.width, scene.height)
        var planes = colors.map { _ in Plane<Float>(width: width, height: height) }
        var random = RandomGenerator(seed: seed)
        let span = Float(height)
        let level = (0..<width).map { x in
            let above = max(0, min(height - 1, Int(sky.horizon - 0.05 * span)))
            return sky.share.values[above * width + x] > 0.5
        }
        for index in 0..<count {
            if index.isMultiple(of: 32) { try check() }
            let across = random.unit() * Float(width)
            let (draw, nearer) = (random.unit(), random.unit())
            let down = sky.horizon + span * (0.012 + 0.05 * nearer * nearer)
            let kind = random.index(below: colors.count)
            guard level[min(width - 1, Int(across))] else { continue }
            Splat.disc(
                on: &planes[kind], at: SIMD2(across, down), radius: max(0.8, scene.scale * (1.2 + 3.4 * draw * draw)),
                softness: 0.4, opacity: strength * (0.35 + 0.65 * draw))
        }
        for (plane, color) in zip(planes, colors) {
            try canvas.update(check: check) { values, indices in
                for index in indices where plane.values[index] > 0.003 {
                    let far = ToneCurve.step(0.4, 0.58, scene.depth.values[index])
                    let free = 1 - sky.share.values[index]
                    values[index] += SIMD4(color * (plane.values[index] * far * free), 0)
                }
            }
        }
    }
}
