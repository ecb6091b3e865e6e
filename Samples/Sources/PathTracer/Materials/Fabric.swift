import Foundation

/// Woven linen with a coloured border, over texture coordinates in 0 ... 1.
struct Linen: Sendable {
    var base: Vector
    var stripe: Vector
    /// The cloth's size in metres.
    var size: SIMD2<Float>

    func surface(_ p: Interaction) -> Surface {
        let q = p.uv * size
        let edge = min(min(q.x, size.x - q.x), min(q.y, size.y - q.y))
        let band: Float =
            (edge > 0.026 && edge < 0.038) || (edge > 0.043 && edge < 0.046) || (edge > 0.018 && edge < 0.021) ? 1 : 0
        let slub = Noise.gradient(Vector(q.x * 60, q.y * 900, 1)) + Noise.gradient(Vector(q.x * 900, q.y * 60, 2))
        let fade = clamp(0.0012 / max(p.footprint, 1e-5))
        let (warp, weft) = (sine(q.x * 2 * .pi / 0.0011), sine(q.y * 2 * .pi / 0.0011))
        let weave = 1 + 0.10 * warp * weft * min(fade, 1)
        var colour = mix(base, stripe, band * 0.9) * (weave + 0.07 * slub * fade)
        if edge < 0.004 { colour *= 0.88 }
        var surface = Surface(colour, roughness: 0.9, specular: 0.02)
        surface.translucency = 0.12
        return surface
    }
}
