/// How a painter mixes: richer than life, each stroke a little off, a coloured ground that shows between the strokes.
struct OilPalette: Sendable {
    private let saturation: Float
    private let contrast: Float
    private let warmth: Float
    private let variety: Float

    init(dials: Dials, intensity: Float) {
        let point = dials.point
        saturation = 1.2 + 0.16 * point.x
        contrast = 0.16 + 0.14 * point.y
        warmth = 0.012 * point.z
        variety = (0.036 + 0.012 * dials.dial("variety")) * intensity
    }

    /// The colour of the subject as the painter sees it.
    @inline(__always)
    func plain(_ color: SIMD4<Float>) -> SIMD4<Float> {
        let light = min(1, max(0, color.x))
        let curved = light + contrast * (light - 0.52) * 4 * light * (1 - light)
        return SIMD4(
            0.05 + 0.935 * curved, color.y * saturation + 0.2 * warmth, color.z * saturation + warmth, color.w)
    }

    /// One mixture for it.
    @inline(__always)
    func mixed(_ color: SIMD4<Float>, tint: SIMD3<Float>) -> SIMD4<Float> {
        let plain = plain(color)
        return SIMD4(
            plain.x + variety * tint.x, plain.y + 0.5 * variety * tint.y, plain.z + 0.5 * variety * tint.z, plain.w)
    }

    /// The underpainting: the subject in broad soft patches, warmer and darker.
    func ground(of colors: Plane<SIMD4<Float>>, radius: Float, check: Check) throws -> Plane<SIMD4<Float>> {
        try colors.softened(sigma: radius, check: check).map(check: check) { color in
            let plain = plain(color)
            return SIMD4(plain.x * 0.85, plain.y + 0.015, plain.z + 0.02, 0)
        }
    }
}
