import Foundation

/// What covers the country: meadow, path and shore near the camera; woods' floor, scree, rock and snow farther on.
enum Ground {
    static func surface(_ p: Interaction) -> Surface {
        let q = p.position
        let slope = 1 - p.normal.y
        let fine: Float = p.footprint < 0.5 ? Noise.fractal(q * 3, octaves: 3) : 0
        let broad = Noise.fractal(q / 38, octaves: 4)
        let wide = Noise.fractal(q / 420, octaves: 4)
        var base = mix(colour(0x54662a), colour(0x8a8a45), clamp(0.45 + 0.5 * broad + 0.2 * fine))
        base = mix(base, colour(0x3c5424), clamp(0.4 + 0.8 * wide) * 0.6)
        // Alpine grass turns brown with height.
        base = mix(base, colour(0x6f6840), smoothstep(350, 900, q.y + 160 * wide) * 0.8)
        let strata = Noise.fractal(Vector(q.x / 260, q.y / 28, q.z / 260), octaves: 4)
        let rock = mix(colour(0x5d5853), colour(0x968d82), clamp(0.5 + 0.5 * strata + 0.2 * broad))
        let bare = smoothstep(0.24, 0.42, slope + 0.12 * broad + 0.00010 * max(q.y - 500, 0))
        base = mix(base, rock, q.z < -1200 ? bare : bare * 0.3)
        if q.y > 700 {
            let snow =
                smoothstep(980, 1550, q.y + 240 * wide + 90 * broad) * smoothstep(0.46, 0.22, slope + 0.08 * strata)
            base = mix(base, Vector(0.86, 0.88, 0.92), snow)
        }
        let shore = smoothstep(1.4, 0.25, q.y + 0.4 * broad)
        base = mix(base, mix(colour(0x8d8168), colour(0x5b5344), clamp(0.5 + fine)), shore)
        if q.z > -140 {
            let off = abs(q.x - Country.path(q.z)) + 0.25 * fine + 0.3 * broad
            base = mix(
                base, mix(colour(0x8a7556), colour(0xa99473), clamp(0.5 + 0.6 * fine)), smoothstep(1.0, 0.55, off))
        }
        var surface = Surface(base, roughness: 0.95, specular: 0.015)
        if p.footprint < 3 {
            surface.normal = Noise.bump(p.normal, at: q, step: 0.05) { 0.06 * Noise.fractal($0 * 1.7, octaves: 4) }
        } else if q.z < -1200 {
            surface.normal = Noise.bump(p.normal, at: q, step: 4) { 9 * bare * Noise.fractal($0 / 46, octaves: 4) }
        }
        return surface
    }

    /// Open water seen from above: dark, mirroring, with ripples that merge into roughness far away.
    static func water(_ p: Interaction) -> Surface {
        let q = p.position
        var surface = Surface(Vector(0.012, 0.028, 0.03), roughness: 0.05, specular: 0.02)
        let calm = 0.35 + 0.65 * smoothstep(-0.3, 0.5, Noise.fractal(q / 160, octaves: 3))
        let reach = clamp(0.25 / max(p.footprint, 1e-3))
        surface.roughness = 0.05 + 0.06 * (1 - reach) * calm
        surface.normal = Noise.bump(p.normal, at: Vector(q.x, 0, q.z * 0.7), step: 0.1) {
            calm * (0.008 * Noise.fractal($0 * 0.9, octaves: 3) * reach + 0.012 * Noise.gradient($0 / 9))
        }
        return surface
    }
}
