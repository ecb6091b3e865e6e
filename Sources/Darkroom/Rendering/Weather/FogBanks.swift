import Foundation

/// Fog that thickens with distance (Koschmieder 1924) and lies in banks, thickest over the ground.
struct FogBanks: SceneLayer {
    var seed: UInt64
    var color: SIMD3<Float>
    /// The optical depth up to the horizon.
    var density: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let banks = try Plane<Float>.clouds(
            width: width, height: height, cell: 260 * max(0.1, scene.scale), octaves: 4, seed: seed, check: check)
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let depth = scene.depth.values[index]
                let down = Float(index / width) / Float(height)
                let bank = 1 + 0.26 * banks.values[index]
                let path = density * bank * (0.07 + 0.93 * depth * depth.squareRoot())
                let through = expf(-max(0, path))
                // Fog is a little darker towards the zenith's gap and near the ground.
                let air = color * (1.04 - 0.16 * down)
                values[index] = SIMD4(values[index].color * through + air * (1 - through), values[index].w)
            }
        }
    }
}
