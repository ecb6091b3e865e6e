import Foundation

/// The band of the galaxy: unresolved stars in clouds, warm in the middle, with dark lanes of dust along it.
struct MilkyWay: Sendable {
    var seed: UInt64
    /// A place on its middle line as shares of the picture, and its direction in radians.
    var place: SIMD2<Float>
    var angle: Float
    /// Half of its width as a share of the longer side.
    var breadth: Float
    var brightness: Float = 1

    /// x along the band, y across it in units of its breadth.
    @inline(__always)
    func coordinates(_ x: Float, _ y: Float, _ width: Float, _ height: Float) -> SIMD2<Float> {
        let longer = max(width, height)
        let offset = SIMD2(x - place.x * width, y - place.y * height) / longer
        let along = SIMD2(cosf(angle), sinf(angle))
        return SIMD2(offset.x * along.x + offset.y * along.y, (-offset.x * along.y + offset.y * along.x) / breadth)
    }

    /// How dense its stars are, 0…1.
    func density(_ place: SIMD2<Float>, _ width: Float, _ height: Float) -> Float {
        let c = coordinates(place.x, place.y, width, height)
        return expf(-0.9 * c.y * c.y)
    }

    @inline(__always)
    func light(_ x: Float, _ y: Float, _ width: Float, _ height: Float, noise: GradientNoise.Pointer) -> SIMD3<Float> {
        let c = coordinates(x, y, width, height)
        guard abs(c.y) < 3.4 else { return SIMD3() }
        let p = SIMD2(c.x, c.y * breadth) * 5.5
        let warp = SIMD2(
            noise.fractal(p + SIMD2(11, 3), octaves: 3), noise.fractal(p + SIMD2(2, 47), octaves: 3))
        let across = c.y + 0.55 * warp.x
        let clouds = 0.62 + 0.75 * noise.fractal(p * 1.7 + warp * 0.6, octaves: 5)
        let band = expf(-0.8 * across * across) * max(0.06, clouds)
        let core = expf(-2.6 * across * across - 5 * c.x * c.x)
        // Dust: dark ragged lanes near the middle line.
        let ridge = noise.fractal(SIMD2(p.x * 1.5, p.y * 3.1) + warp * 0.9 + SIMD2(90, 20), octaves: 5)
        let lane = c.y - 0.16 + 0.75 * warp.y
        let dust = expf(-3.2 * lane * lane) * ToneCurve.step(-0.28, 0.42, ridge)
        let dark = 1 - 0.86 * dust
        let pink = max(0, noise.fractal(p * 2.3 + SIMD2(5, 71), octaves: 3) - 0.28) * expf(-3 * across * across)
        let cool = SIMD3<Float>(0.30, 0.36, 0.56) * band
        let warm = SIMD3<Float>(0.62, 0.46, 0.34) * (core * (0.5 + 0.6 * clouds))
        let glow = (cool + warm) * (0.5 * dark)
        return (glow + SIMD3(0.30, 0.07, 0.17) * (pink * dark)) * brightness
    }
}
