/// How well letters stand out from their ground: relative luminance and contrast ratio as in WCAG 2.2.
enum ContrastRatio {
    /// Relative luminance, 0…1, of encoded sRGB 0…255.
    static func luminance(_ color: SIMD3<Float>) -> Float {
        let light = SIMD3(SRGB.decode(color.x / 255), SRGB.decode(color.y / 255), SRGB.decode(color.z / 255))
        return SIMD3(0.2126, 0.7152, 0.0722).dot(light)
    }

    /// The ratio of two relative luminances, 1…21.
    static func between(_ first: Float, _ second: Float) -> Float {
        (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
}
