import Pixels

/// The shared work of ``Mosaic``, and the laying of one variation.
struct MosaicPainter: Painter {
    let picture: Picture
    /// In Oklab, texture taken off.
    let colors: Plane<SIMD4<Float>>
    let flow: FlowField
    /// Where the stones are small, 0…1.
    let fine: Plane<Float>
    let look: LookSettings
    /// Lime, sand, slate, terracotta.
    private static let mortars: [UInt32] = [0xD8D2C4, 0x8F7F66, 0x3C3B3A, 0x6E5547]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let (width, height, scale) = (picture.width, picture.height, look.scale)
        let side = max(3, 13.5 * scale * look.coarseness * [0.78, 0.9, 1.04, 1.2][dials.kind("side")])
        let tesserae = try Tesserae(side: side, flow: flow, fine: fine, random: dials.random("stones"), check: check)
        share = 0.45
        let stones = try stones(tesserae, dials, check: check)
        share = 0.5
        let texture = try Plane.grainNoise(
            width: width, height: height, sigma: max(0.4, 0.9 * scale), seed: dials.seed("texture"), check: check)
        share = 0.6
        let mortar = SIMD3<Float>.oklab(Self.mortars[dials.kind("mortar")])
        let joint = max(0.9, side * (0.13 + 0.03 * dials.dial("joint")))
        let bevel = 0.16 * min(1.4, look.intensity)
        return try texture.read { texture in
            try picture.repainted(check: check) { encoder, index, x, y in
                let (number, offset, lead) = tesserae.stone(at: SIMD2(Float(x) + 0.5, Float(y) + 0.5))
                let stone = stones[number]
                // A stone ends where its square does, or half a joint before its neighbour.
                let reach = max(abs(offset.x), abs(offset.y))
                let half = tesserae.stones[number].half
                let gap = half < tesserae.half ? 0.7 * joint : joint
                let inside = min((0.98 - reach) * half / 0.7 + 0.5, (lead - gap) * 0.7 + 0.5)
                let cover = min(1, max(0, inside))
                let grain = texture[index]
                var color = stone.color
                let rim = ToneCurve.step(0.62, 0.95, reach)
                let side = abs(offset.x) > abs(offset.y) ? SIMD2(offset.x, 0) : SIMD2(0, offset.y)
                let facing = (side.x * stone.toLight.x + side.y * stone.toLight.y) / max(1e-3, reach)
                let tilt = offset.x * stone.tilt.x + offset.y * stone.tilt.y
                color.x = min(0.99, color.x * (1 + bevel * rim * facing + tilt + 0.018 * grain))
                // Mortar lies lower, in the shade of the stones.
                let depth = ToneCurve.step(0, joint, lead)
                let ground = mortar * (0.86 - 0.12 * depth + 0.03 * grain)
                return encoder.encode(oklab: ground + (color - ground) * cover)
            }
        }
    }

    private struct Stone {
        var color: SIMD3<Float>
        /// The direction of the light, as the stone lies.
        var toLight: SIMD2<Float>
        /// How its lightness changes across it.
        var tilt: SIMD2<Float>
    }

    /// Natural stones and glass: each a little off the colour asked for.
    private func stones(_ tesserae: Tesserae, _ dials: Dials, check: Check) throws -> [Stone] {
        var random = dials.random("colors")
        let soft = try colors.blurred(sigma: 0.3 * tesserae.half, check: check)
        let sharp = try colors.blurred(sigma: 0.15 * tesserae.half, check: check)
        let broad = try colors.softened(sigma: 5 * tesserae.half, check: check)
        let point = dials.point
        let (saturation, contrast, warmth) = (1.25 + 0.16 * point.x, 0.16 + 0.12 * point.y, 0.014 * point.z)
        let variety = 0.016 * min(1.4, look.intensity)
        return tesserae.stones.map { stone in
            // Few stones make an eye: what stands out from its surroundings is set off from them.
            let isFine = stone.half < tesserae.half
            let own = (isFine ? sharp : soft)[clamped: Int(stone.place.x), Int(stone.place.y)]
            let off = own - broad[clamped: Int(stone.place.x), Int(stone.place.y)]
            let color = own + off * SIMD4(0.6, 0.12, 0.12, 0)
            let light = min(1, max(0, color.x))
            let lightness = 0.06 + 0.9 * (light + contrast * (light - 0.5) * 4 * light * (1 - light))
            let heading = stone.heading
            return Stone(
                color: SIMD3(
                    lightness + 1.4 * variety * random.signed(), color.y * saturation + 0.6 * variety * random.signed(),
                    color.z * saturation + warmth + 0.6 * variety * random.signed()),
                toLight: SIMD2(-0.6 * heading.x - 0.8 * heading.y, 0.6 * heading.y - 0.8 * heading.x),
                tilt: SIMD2(random.signed(), random.signed()) * 0.05)
        }
    }
}
