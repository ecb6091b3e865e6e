import Foundation

/// Turns the colour of plants and of nothing else: each crown its own hue, each leaf a little aside; lightness stays, so that
/// the shading does.
struct FoliageTint: SceneLayer {
    /// The colours that plants of a kind take.
    struct Palette: Sendable {
        /// Hues in Oklab, in radians; crowns lie between them.
        var hues: [Float]
        var chroma: Float
        /// Factor on lightness.
        var lightness: Float = 1
        /// How much of it, 0…1.
        var amount: Float
    }

    var seed: UInt64
    var crowns: Palette
    var grass: Palette
    /// Dry and turned plants; `nil`: they stay.
    var dry: Palette?

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let plants = scene.plants else { return }
        let (width, height) = (scene.width, scene.height)
        let scale = max(0.1, scene.scale)
        let large = try Plane<Float>.clouds(
            width: width, height: height, cell: 90 * scale, octaves: 4, seed: seed, check: check)
        let small = try Plane<Float>.clouds(
            width: width, height: height, cell: 7 * scale, octaves: 2, seed: RandomGenerator.seed(seed, 1), check: check
        )
        try canvas.update(check: check) { values, indices in
            plants.read { plants in
                for index in indices {
                    let plant = plants[index]
                    guard max(plant.x, max(plant.y, plant.z)) > 0.01 else { continue }
                    var lab = Oklab.fromLinear(values[index].color)
                    let place = 0.5 + 0.34 * large.values[index] + 0.13 * small.values[index]
                    lab = crowns.mixed(into: lab, plant.x, at: place)
                    lab = grass.mixed(into: lab, plant.y, at: place)
                    if let dry { lab = dry.mixed(into: lab, plant.z, at: place) }
                    values[index] = SIMD4(Gamut.linear(lab), values[index].w)
                }
            }
        }
    }
}

extension FoliageTint.Palette {
    /// - Parameters:
    ///   - share: how much of such a plant the place is.
    ///   - place: where it lies between the hues, 0…1.
    fileprivate func mixed(into lab: SIMD3<Float>, _ share: Float, at place: Float) -> SIMD3<Float> {
        guard share > 0.005 else { return lab }
        let last = Float(hues.count - 1)
        let bounded = min(last - 0.001, max(0, (place + 0.5 * (lab.x - 0.45)) * last))
        let node = Int(bounded)
        let next = min(hues.count - 1, node + 1)
        let hue = hues[node] + (hues[next] - hues[node]) * (bounded - Float(node))
        let own = min(1.6, lab.chroma / 0.09)
        let strength = chroma * (0.45 + 0.55 * own) * min(1, 0.25 + 1.5 * lab.x)
        let turned = SIMD3(lab.x * lightness, strength * cosf(hue), strength * sinf(hue))
        return lab + (turned - lab) * (share * amount)
    }
}
