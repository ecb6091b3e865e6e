import Foundation

/// Snow that lies where ``SnowSites`` says, thinner in patches; what it covers shows in its relief, and its shade is blue.
struct SnowCover: SceneLayer {
    var seed: UInt64
    /// How much has fallen, 0…1.
    var amount: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let sites = scene.snowSites else { return }
        let (width, height) = (scene.width, scene.height)
        let scale = max(0.25, scene.scale)
        let patches = try Plane<Float>.clouds(
            width: width, height: height, cell: 150 * scale, octaves: 4, seed: seed, check: check)
        try canvas.update(check: check) { values, indices in
            sites.read { sites in
                patches.read { patches in
                    for index in indices {
                        let site = sites[index]
                        guard site.x + site.y > 0.02 else { continue }
                        let free = 1 - (scene.sky?.share.values[index] ?? 0)
                        // What lies deeper than its surroundings, as between blades of grass, is reached last.
                        let detail = (scene.luma.values[index] + 0.08) / (site.w + 0.08) - 1
                        // Far off, gullies and steep faces stay bare between the snow.
                        let far = scene.depth.values[index]
                        let relief = 0.16 + 0.75 * far * far
                        let level = amount + 0.07 * patches[index] + relief * max(-1, min(1, detail))
                        let ground =
                            ToneCurve.step(0.78 - level, 1.2 - level, site.x) * ToneCurve.step(0.02, 0.12, site.x)
                        let top = site.y * ToneCurve.step(0.1, 0.6, level)
                        let cover = (0.96 - 0.25 * far) * (1 - (1 - ground) * (1 - top)) * free
                        let shading = min(1.1, site.z * (1 + 0.5 * max(-1, min(1, detail))))
                        let shade = max(0, 1 - shading)
                        let white =
                            SIMD3(0.9 - 0.62 * shade, 0.92 - 0.42 * shade, 0.97 - 0.1 * shade) * (0.25 + 0.75 * shading)
                        let light = values[index].color
                        values[index] = SIMD4(light + (white - light) * cover, values[index].w)
                    }
                }
            }
        }
    }
}
