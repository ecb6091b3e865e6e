import Foundation

/// Turns linear light into an 8-bit sRGB picture as a camera would: bloom, vignette, tone curve, a little grain.
public struct Developer: Sendable {
    let look: Look

    public init(look: Look) { self.look = look }

    /// Three bytes to a pixel, row by row from the top.
    public func develop(_ film: Film) -> [UInt8] {
        let glow = look.bloom > 0 ? Bloom().spread(film) : film
        let centre = SIMD2(Float(film.width), Float(film.height)) * 0.5
        let corner = (centre * centre).sum()
        var bytes = [UInt8](repeating: 0, count: film.pixels.count * 3)
        var random = Random(seed: 77)
        for y in 0..<film.height {
            for x in 0..<film.width {
                let i = y * film.width + x
                let offset = SIMD2(Float(x), Float(y)) + 0.5 - centre
                let r2 = (offset * offset).sum() / corner
                let falloff = 1 - look.vignette * r2 * (0.6 + 0.4 * r2)
                let light = mix(film.pixels[i], glow.pixels[i], look.bloom) * look.balance * (look.exposure * falloff)
                let shade = random.gaussian() * look.grain
                let toned = tone(light)
                for c in 0..<3 { bytes[i * 3 + c] = UInt8(clamp(encode(toned[c]) * 255 + shade + 0.5, 0, 255)) }
            }
        }
        return bytes
    }

    /// The filmic curve per channel, after bright colours have been led towards white.
    func tone(_ light: Vector) -> Vector {
        let grey = luminance(light)
        let saturated = mix(Vector(repeating: grey), light, look.saturation)
        let bleach = 0.45 * smoothstep(0.7, 6, largest(saturated))
        let c = mix(saturated, Vector(repeating: max(grey, 0)), bleach)
        return Vector(curve(max(c.x, 0)), curve(max(c.y, 0)), curve(max(c.z, 0)))
    }

    /// A toe, a straight part and a shoulder that ends at 1 (Uchimura 2017, "HDR theory and practice").
    private func curve(_ x: Float) -> Float {
        let (a, m, l, c): (Float, Float, Float, Float) = (look.contrast, 0.22, 0.4, 1.25)
        let l0 = (1 - m) * l / a
        let s0 = m + l0
        let s1 = m + a * l0
        let slope = a / (1 - s1)
        let toe = 1 - smoothstep(0, m, x)
        let shoulder: Float = x >= s0 ? 1 : 0
        let low = m * pow(x / m, c)
        let high = 1 - (1 - s1) * exp(-slope * (x - s0))
        return low * toe + (m + a * (x - m)) * (1 - toe - shoulder) + high * shoulder
    }

    private func encode(_ x: Float) -> Float {
        x <= 0.0031308 ? x * 12.92 : 1.055 * pow(min(x, 1), 1 / 2.4) - 0.055
    }
}
