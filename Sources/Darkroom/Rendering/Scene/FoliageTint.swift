import Foundation

/// Turns the colour of plants and of nothing else: each crown its own hue, each leaf a little aside; lightness stays, so that
/// the shading does.
struct FoliageTint: SceneLayer {
    var seed: UInt64
    /// The hues in Oklab (radians) that plants take, and how strong they are.
    var hues: [Float]
    var chroma: Float
    /// Factor on lightness.
    var lightness: Float = 1
    /// How much of it, 0…1.
    var amount: Float
    /// Whether yellow and brown plants change as well as green ones.
    var includesDry = false

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let crowns = try Plane<Float>.clouds(
            width: width, height: height, cell: 90 * max(0.1, scene.scale), octaves: 4, seed: seed, check: check)
        let leaves = try Plane<Float>.clouds(
            width: width, height: height, cell: 7 * max(0.1, scene.scale), octaves: 2,
            seed: RandomGenerator.seed(seed, 1), check: check)
        let last = Float(hues.count - 1)
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let free = 1 - (scene.sky?.share.values[index] ?? 0)
                let lab = Oklab.fromLinear(values[index].rgb)
                let green = SurfaceGuess.foliage(lab)
                let plant = includesDry ? max(green, SurfaceGuess.plants(lab)) : green
                let share = plant * amount * free
                guard share > 0.005 else { continue }
                let place = (0.5 + 0.34 * crowns.values[index] + 0.13 * leaves.values[index] + 0.5 * (lab.x - 0.45))
                    * last
                let bounded = min(last - 0.001, max(0, place))
                let node = Int(bounded)
                let next = min(hues.count - 1, node + 1)
                let hue = hues[node] + (hues[next] - hues[node]) * (bounded - Float(node))
                let own = min(1.6, lab.chroma / 0.09)
                let strength = chroma * (0.45 + 0.55 * own) * min(1, 0.25 + 1.5 * lab.x)
                let level = lab.x * lightness
                let turned = SIMD3(level, strength * cosf(hue), strength * sinf(hue))
                let mixed = Gamut.linear(lab + (turned - lab) * share)
                values[index] = SIMD4(mixed, values[index].w)
            }
        }
    }
}
