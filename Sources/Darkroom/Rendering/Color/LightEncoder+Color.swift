extension LightEncoder.Pointer {
    /// The codes of linear light; what is beyond 0…1 is cut off.
    ///
    /// - Parameter dither: −0.5…0.5, added before rounding.
    @inline(__always)
    func encode(linear light: SIMD3<Float>, dither: Float = 0) -> (UInt8, UInt8, UInt8) {
        encode(linear: SIMD4(light, 0), dither: dither)
    }

    /// The codes of an Oklab colour; what is beyond the gamut is cut off.
    @inline(__always)
    func encode(oklab color: SIMD3<Float>, dither: Float = 0) -> (UInt8, UInt8, UInt8) {
        encode(linear: Oklab.toLinear(color), dither: dither)
    }
}

extension SIMD4<Float> {
    /// The first three lanes.
    @inline(__always)
    var color: SIMD3<Float> { SIMD3(x, y, z) }
}

extension SIMD3<Float> {
    /// The Oklab colour of an sRGB code 0xRRGGBB.
    static func oklab(_ code: UInt32) -> SIMD3<Float> { Oklab.fromLinear(linear(code)) }

    /// The linear light of an sRGB code 0xRRGGBB.
    static func linear(_ code: UInt32) -> SIMD3<Float> {
        SIMD3(
            SRGB.linear[Int(code >> 16 & 255)], SRGB.linear[Int(code >> 8 & 255)], SRGB.linear[Int(code & 255)])
    }
}
