import Foundation

/// Where snow comes to lie, guessed from one picture: on the ground, on top of what stands against the sky, on
/// ledges and eaves, and on the upper sides of bumps in what is rough, such as leaves and rock; walls, water, and who or what
/// stands in the foreground without being built or grown, such as people and animals, stay free.
enum SnowSites {
    /// x: how much of the ground a place is; y: how much it catches on top of things; both 0…1. z: how light snow is
    /// there. w: the lightness around.
    static func plane(_ scene: SceneGuess, check: Check) throws -> Plane<SIMD4<Float>> {
        let factor = max(1, scene.longerSide / 512)
        let light = try scene.light.shrunk(by: factor, check: check)
        let share = try scene.sky?.share.shrunk(by: factor, check: check)
        let depth = try scene.depth.shrunk(by: factor, check: check)
        let luma = try light.map(check: check) { SceneGuess.rootLuminance($0) }
        let blurred = try luma.blurred(sigma: 3, check: check)
        let around = try luma.blurred(sigma: 26, check: check)
        let texture = try SurfaceTexture(luma, check: check)
        let bumps = try luma.blurred(sigma: 1, check: check)
        let ground = GroundColors(light)
        let rugged = try texture.rough.blurred(sigma: 8, check: check)
        let caps = SnowSites.caps(share, depth)
        let ledges = try SnowLedges.plane(luma, depth: depth, check: check)
        let subject = try scene.subject?.shrunk(by: factor, check: check)
        let built = try subject.map { _ in try BuiltGuess.plane(light, luma: luma, check: check) }
        let (width, height) = (light.width, light.height)
        // A camera that looks up sees no ground.
        let level = scene.openSky.flatMap { $0.horizon < 0.8 * Float(scene.height) ? $0.horizon : nil }
        let horizon = level.map { $0 / Float(factor) }
        let raw = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                let place = (Float(y) + 0.5) / Float(height)
                let below =
                    horizon.map { ToneCurve.step(-0.02, 0.08, (Float(y) - $0) / Float(height)) }
                    ?? (scene.sky == nil ? 0.9 * ToneCurve.step(0.45, 0.85, place) : 0)
                for x in 0..<width {
                    let index = y &* width &+ x
                    let lab = Oklab.fromLinear(light.values[index].color)
                    let (rough, dense) = (texture.rough.values[index], texture.dense.values[index])
                    let leaf = SurfaceGuess.foliage(lab) * max(rough * dense, SurfaceGuess.isSubdued(lab))
                    let dry = SurfaceGuess.plants(lab) * dense * rough
                    let skin = SurfaceGuess.skin(lab) * (1 - leaf) * (1 - 0.7 * dense)
                    let grey = 1 - ToneCurve.step(0.05, 0.1, lab.chroma)
                    // Blades of grass stand upright too.
                    let upright = texture.upright.values[index]
                    let level = 1 - 0.9 * upright * (1 - leaf)
                    let blades = leaf * ToneCurve.step(0.1, 0.6, upright)
                    let alike = ground.likeness(lab)
                    let lumpy = texture.lumpy.values[index]
                    // Without a horizon only grass is sure to be ground.
                    let plain = horizon == nil ? 0 : rough * dense * max(0.3 * grey, 0.75 * alike)
                    let material =
                        max(max(leaf, 0.8 * dry) * max(alike, horizon == nil ? 0.8 : 0.35), plain)
                        * (1 - 0.8 * lumpy * (1 - blades)) * (1 - 0.4 * depth.values[index])
                    // Far slopes get a dusting that their relief breaks up; water, which is smooth, does not.
                    let far = horizon == nil ? 0 : ToneCurve.step(0.5, 0.72, depth.values[index])
                    let dusting = 0.2 * ToneCurve.step(0.1, 0.8, rugged.values[index])
                    // Green that is smooth over a wide stretch is water that mirrors the woods.
                    let near = below * material * level * ToneCurve.step(0.05, 0.35, rugged.values[index])
                    let lying = near + (dusting - near) * far
                    let slope = bumps[clamped: x, y - 2] - bumps[clamped: x, y + 2]
                    let bump = ToneCurve.step(-0.01, 0.09, slope) * rough
                    let stony = horizon == nil ? 0 : max(0.8 * dry, 0.6 * dense * grey)
                    let catching = bump * max(leaf, stony)
                    let shading = (blurred.values[index] + 0.06) / (around.values[index] + 0.06)
                    let brightness = 0.62 + 0.38 * ToneCurve.step(0.05, 0.55, around.values[index])
                    let beings =
                        (subject?.values[index] ?? 0) * (1 - (built?.values[index] ?? 0))
                        * (1 - max(leaf, 0.5 * dry)) * (1 - 0.6 * alike)
                    let free = (1 - skin) * (1 - 0.9 * beings) * (1 - (share?.values[index] ?? 0))
                    target[index] = SIMD4(
                        lying * free,
                        max(max(caps.values[index], 0.9 * catching), ledges.values[index] * (1 - 0.6 * leaf)) * free,
                        min(1.12, max(0.62, shading.squareRoot())) * brightness, blurred.values[index])
                }
            }
        }
        var sites = try raw.blurred(sigma: 0.7, check: check)
            .enlarged(by: factor, toWidth: scene.width, height: scene.height, check: check)
        // What lies ends where things end, not around them.
        let edged = try sites.map(check: check) { $0.x }
            .guided(by: scene.luma, radius: 5 * Float(factor), epsilon: 0.003, check: check)
        try sites.update(check: check) { values, indices in
            for index in indices { values[index].x = min(1, max(0, edged.values[index])) }
        }
        return sites
    }

    /// Caps on what has the sky right above it, thinner the farther it is.
    private static func caps(_ share: Plane<Float>?, _ depth: Plane<Float>) -> Plane<Float> {
        var caps = Plane<Float>(width: depth.width, height: depth.height)
        guard let share else { return caps }
        let (width, height) = (depth.width, depth.height)
        let unit = 512 / Float(max(1, max(width, height)))
        for x in 0..<width {
            var cap: Float = 0
            for y in 0..<height {
                let index = y * width + x
                let thickness = 6.5 * (1.12 - 0.95 * depth.values[index])
                cap = max(share.values[index], cap - unit / max(1, thickness))
                caps.values[index] = ToneCurve.step(0.08, 0.5, cap) * (1 - share.values[index])
            }
        }
        return caps
    }
}
