import Foundation

/// The skins of fruit, textured in the fruit's own space (its stalk along +y, about 1 unit in radius times `size`).
enum FruitSkin {
    /// Red with yellow streaks from stalk to calyx, small pale dots.
    static func apple(_ p: Interaction, size: Float, red: Vector, ground: Vector, blush: Float) -> Surface {
        let q = p.local / size
        let angle = atan2(q.z, q.x)
        let radius = (q.x * q.x + q.z * q.z).squareRoot()
        let around = Vector(cosine(angle) * 15, sine(angle) * 15, q.y * 0.8)
        let streak = Noise.fractal(around, octaves: 4, gain: 0.6)
        let side = Noise.fractal(q * 0.9 + Vector(3, 1, blush * 9), octaves: 2)
        let cavity = 1 - smoothstep(0.08, 0.5, radius)
        let t = smoothstep(-0.25, 0.95, blush + 0.26 * streak + 0.55 * side - 0.7 * cavity)
        let deep = 0.75 + 0.35 * clamp(0.5 + 0.5 * streak)
        var base = mix(ground, red * deep, t)
        let dots = 1 - smoothstep(0.05, 0.13, Noise.cells(q * 11) + 0.04 * streak)
        base = mix(base, mix(colour(0xe8c98a), base, 0.35), dots * 0.55)
        base = mix(base, colour(0x6b5a2c), 0.7 * (1 - smoothstep(0.03, 0.2, radius)) * (q.y > 0 ? 1 : 0.6))
        var surface = Surface(base, roughness: 0.26 + 0.08 * clamp(side + 0.5))
        surface.specular = 0.045
        surface.normal = p.bumped(step: 0.01, scale: size) { 0.004 * Noise.fractal($0 * 9, octaves: 2) }
        return surface
    }

    /// Citrus: glossy, dimpled by oil glands.
    static func citrus(_ p: Interaction, size: Float, base: Vector, deep: Vector) -> Surface {
        let q = p.local / size
        let tone = Noise.fractal(q * 2.3, octaves: 3)
        let pore = Noise.cells(q * 15)
        let dimple = smoothstep(0.0, 0.42, pore)
        var surface = Surface(mix(deep, base, clamp(0.62 + 0.3 * tone) * (0.75 + 0.25 * dimple)), roughness: 0.36)
        surface.specular = 0.045
        surface.normal = p.bumped(step: 0.008, scale: size) {
            0.016 * smoothstep(0.0, 0.5, Noise.cells($0 * 15)) + 0.012 * Noise.gradient($0 * 8)
        }
        return surface
    }

    /// A pear: yellow green, fine brown russet dots, a faint blush.
    static func pear(_ p: Interaction, size: Float) -> Surface {
        let q = p.local / size
        let tone = Noise.fractal(q * 1.7, octaves: 3)
        var base = mix(colour(0x6f8f22), colour(0xa9b53c), clamp(0.5 + 0.6 * tone))
        base = mix(base, colour(0xb98a3a), 0.4 * smoothstep(0.1, 0.7, Noise.fractal(q * 0.8 + 4, octaves: 2)))
        let dots = 1 - smoothstep(0.10, 0.2, Noise.cells(q * 20))
        base = mix(base, colour(0x5b4a22), dots * 0.55)
        let russet = smoothstep(1.05, 1.5, q.y + 0.15 * tone)
        base = mix(base, colour(0x7a5a2a), russet * 0.8)
        var surface = Surface(base, roughness: 0.38)
        surface.normal = p.bumped(step: 0.01, scale: size) { 0.006 * Noise.fractal($0 * 11, octaves: 3) }
        return surface
    }
}
