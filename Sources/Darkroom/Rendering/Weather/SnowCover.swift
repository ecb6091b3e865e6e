import Foundation

/// Snow that lies: on the ground, on the upper edges of things, and on leaves; with blue shadows and the relief of what it
/// covers.
struct SnowCover: SceneLayer {
    var seed: UInt64
    /// How much has fallen, 0…1.
    var amount: Float
    /// How much the ground keeps free in patches, 0…1.
    var patchiness: Float = 0.3

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let scale = max(0.25, scene.scale)
        let ledges = try ledges(scene, check)
        let around = try scene.luma.softened(sigma: 16 * scale, check: check)
        let near = try scene.luma.blurred(sigma: 0.9 * scale, check: check)
        let texture = try scene.luma.relief(around: around, check: check)
            .softened(sigma: 9 * scale, check: check)
        let patches = try Plane<Float>.clouds(
            width: width, height: height, cell: 120 * scale, octaves: 5, seed: seed, check: check)
        let horizon = scene.horizon
        let hasSky = scene.sky != nil
        try canvas.update(check: check) { values, indices in
            var index = indices.lowerBound
            for y in indices.lowerBound / width..<indices.upperBound / width {
                let below = ToneCurve.step(-0.06, 0.14, (Float(y) - horizon) / Float(height))
                for _ in 0..<width {
                    defer { index &+= 1 }
                    let free = 1 - (scene.sky?.share.values[index] ?? 0)
                    guard free > 0.02 else { continue }
                    let light = values[index].rgb
                    let lab = Oklab.fromLinear(light)
                    let plants = max(SurfaceGuess.foliage(lab), SurfaceGuess.plants(lab))
                    let skin = SurfaceGuess.skin(lab) * (1 - plants)
                    let luma = near.values[index]
                    let relative = (luma + 0.05) / (around.values[index] + 0.05)
                    let patch = patches.values[index]
                    // Leaves catch snow where they are turned to the light.
                    let onLeaves = plants * ToneCurve.step(0.72, 1.25, relative + 0.12 * patch)
                    // Ground: below the horizon, and textured in fine or covered with plants rather than a thing of its own.
                    let rough = ToneCurve.step(0.012, 0.05, texture.values[index])
                    let grey = 1 - ToneCurve.step(0.05, 0.12, lab.chroma)
                    let ground = (hasSky ? below : 0.6 * below) * max(plants, rough * (0.35 + 0.65 * grey))
                    let settled = ground * ToneCurve.step(-1.3, 0.2, patch / max(0.2, patchiness) * 0.4 + 2.6 * amount - 1.2)
                    let ledge = ledges.values[index]
                    let sum = 1 - (1 - 0.85 * onLeaves) * (1 - 0.92 * settled) * (1 - 0.95 * ledge)
                    let cover = min(0.97, sum * (0.35 + 0.65 * amount)) * free * (1 - 0.9 * skin)
                    guard cover > 0.01 else { continue }
                    // What lies under it shows in its shading; shade is blue.
                    let shading = min(1.12, max(0.5, 0.5 + 0.42 * relative + 0.12 * luma))
                    let level = 0.55 + 0.45 * ToneCurve.step(0.02, 0.55, around.values[index])
                    let shade = 1 - min(1, shading)
                    let white = SIMD3(0.86 - 0.55 * shade, 0.89 - 0.36 * shade, 0.95 - 0.08 * shade)
                        * (shading * level)
                    values[index] = SIMD4(light + (white - light) * cover, values[index].w)
                }
            }
        }
    }

    /// Upper edges: places that differ from what is above them and not from what is below.
    private func ledges(_ scene: SceneGuess, _ check: Check) throws -> Plane<Float> {
        let (width, height) = (scene.width, scene.height)
        let scale = max(0.3, scene.scale)
        let luma = try scene.luma.blurred(sigma: max(0.5, 1.1 * scale), check: check)
        let reach = max(1, Int(4.5 * scale * (0.6 + 0.8 * amount) + 0.5))
        let raw = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let here = luma.values[index]
                    var best: Float = 0
                    for step in [reach, 2 * reach] {
                        let above = luma[clamped: x, y - step]
                        let below = luma[clamped: x, y + step / 2 + 1]
                        let edge = abs(here - above) - 1.6 * abs(here - below)
                        best = max(best, edge)
                    }
                    // Under the open sky most.
                    let open = scene.sky.map { $0.share[clamped: x, y - 2 * reach] } ?? 0
                    target[index] = ToneCurve.step(0.09 - 0.04 * open, 0.26 - 0.1 * open, best)
                }
            }
        }
        return try raw.blurred(sigma: max(0.5, 0.8 * scale), check: check)
    }
}

extension Plane<Float> {
    /// How far each value is from that of another plane.
    fileprivate func relief(around: Plane<Float>, check: Check) throws -> Plane<Float> {
        try Plane(width: width, height: height, check: check) { target, rows in
            read { here in
                around.read { around in
                    for index in rows.indices(of: width) { target[index] = abs(here[index] - around[index]) }
                }
            }
        }
    }
}
