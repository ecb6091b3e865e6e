import Foundation

/// Fog that thickens with distance (Koschmieder 1924) and lies in banks, thickest over the ground. Where no horizon tells
/// what is far, it lies behind the subject and drifts before it in wisps only.
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
        let contrast: Float = scene.openSky == nil ? 0.5 : 0.26
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let depth = scene.depth.values[index]
                let down = Float(index / width) / Float(height)
                let bank = 1 + contrast * banks.values[index]
                var path = density * bank * (0.07 + 0.93 * depth * depth.squareRoot())
                if let near {
                    let wisp = 0.11 * max(0, banks.values[index]) + 0.05 * down
                    path += (density * wisp - path) * near.values[index]
                }
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
        let soft = try subject.softened(sigma: 0.006 * Float(scene.longerSide), check: check)
        return try soft.map(check: check) { 0.94 * $0 }
    }
}
