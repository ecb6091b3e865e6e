import Foundation

/// Fog that thickens with distance (Koschmieder 1924) and lies in banks. Where no horizon tells what is far, some of it hangs
/// before everything, and much less before the subject.
struct FogBanks: SceneLayer {
    var seed: UInt64
    var color: SIMD3<Float>
    /// The optical depth up to the horizon.
    var density: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let banks = try Plane<Float>.clouds(
            width: width, height: height, cell: 260 * max(0.1, scene.scale), octaves: 4, seed: seed, check: check)
        let near = try nearness(scene, check)
        let contrast: Float = scene.openSky == nil ? 0.34 : 0.26
        // Without a horizon distances are too uncertain to leave all to them.
        let least: Float = scene.openSky == nil ? 0.24 : 0.07
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let depth = scene.depth.values[index]
                let down = Float(index / width) / Float(height)
                let bank = 1 + contrast * banks.values[index]
                var path = density * bank * (least + (1 - least) * depth * depth.squareRoot())
                if let near { path *= 1 - 0.7 * near.values[index] }
                let through = expf(-max(0, path))
                // Fog is a little darker towards the zenith's gap and near the ground.
                let air = color * (1.04 - 0.16 * down)
                values[index] = SIMD4(values[index].color * through + air * (1 - through), values[index].w)
            }
        }
    }

    /// How much of the subject, 0…1, its border as soft as fog is; `nil` where the horizon tells what is far.
    private func nearness(_ scene: SceneGuess, _ check: Check) throws -> Plane<Float>? {
        guard scene.openSky == nil, let subject = scene.subject else { return nil }
        return try subject.softened(sigma: 0.012 * Float(scene.longerSide), check: check)
    }
}
