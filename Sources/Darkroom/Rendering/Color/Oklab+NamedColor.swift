extension Oklab {
    /// The Oklab colour of a named one.
    static func of(_ color: NamedColor) -> SIMD3<Float> {
        fromLinear(
            SIMD3(SRGB.linear[Int(color.red)], SRGB.linear[Int(color.green)], SRGB.linear[Int(color.blue)]))
    }

    /// Of `0xRRGGBB`.
    static func of(_ rgb: UInt32) -> SIMD3<Float> {
        fromLinear(
            SIMD3(SRGB.linear[Int(rgb >> 16 & 255)], SRGB.linear[Int(rgb >> 8 & 255)], SRGB.linear[Int(rgb & 255)]))
    }
}
