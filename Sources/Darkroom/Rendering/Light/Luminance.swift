/// Relative luminance of linear-light sRGB (Rec. 709).
enum Luminance {
    @inline(__always)
    static func of(_ light: SIMD4<Float>) -> Float {
        0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
    }

    @inline(__always)
    static func of(_ light: SIMD3<Float>) -> Float {
        0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
    }
}
