/// The perceptual colour space Oklab (Ottosson 2020): `x` lightness 0…1, `y` green–red, `z` blue–yellow.
enum Oklab {
    /// From linear-light sRGB.
    @inline(__always)
    static func fromLinear(_ rgb: SIMD3<Float>) -> SIMD3<Float> {
        let long = 0.412_221_47 * rgb.x + 0.536_332_54 * rgb.y + 0.051_445_993 * rgb.z
        let medium = 0.211_903_5 * rgb.x + 0.680_699_55 * rgb.y + 0.107_396_96 * rgb.z
        let short = 0.088_302_46 * rgb.x + 0.281_718_84 * rgb.y + 0.629_978_7 * rgb.z
        let root = cubeRoot(SIMD3(long, medium, short))
        return SIMD3(
            0.210_454_26 * root.x + 0.793_617_8 * root.y - 0.004_072_047 * root.z,
            1.977_998_5 * root.x - 2.428_592_2 * root.y + 0.450_593_7 * root.z,
            0.025_904_037 * root.x + 0.782_771_77 * root.y - 0.808_675_77 * root.z)
    }

    /// To linear-light sRGB; colours beyond the gamut come out below 0 or above 1.
    @inline(__always)
    static func toLinear(_ lab: SIMD3<Float>) -> SIMD3<Float> {
        let root = SIMD3(
            lab.x + 0.396_337_78 * lab.y + 0.215_803_76 * lab.z,
            lab.x - 0.105_561_346 * lab.y - 0.063_854_17 * lab.z,
            lab.x - 0.089_484_18 * lab.y - 1.291_485_5 * lab.z)
        let cone = root * root * root
        return SIMD3(
            4.076_741_7 * cone.x - 3.307_711_6 * cone.y + 0.230_969_94 * cone.z,
            -1.268_438 * cone.x + 2.609_757_4 * cone.y - 0.341_319_4 * cone.z,
            -0.004_196_086_3 * cone.x - 0.703_418_6 * cone.y + 1.707_614_7 * cone.z)
    }

    /// The real cube root, lane by lane: a first guess from the bits, then two steps of Halley's method. Relative error
    /// under 1e-6; plain arithmetic, so the same on every machine.
    @inline(__always)
    static func cubeRoot(_ value: SIMD3<Float>) -> SIMD3<Float> {
        let positive = SIMD3<Float>(
            bits: SIMD3<UInt32>(value.x.bitPattern, value.y.bitPattern, value.z.bitPattern) & 0x7FFF_FFFF)
        var root = SIMD3<Float>(
            bits: SIMD3(
                positive.x.bitPattern / 3 &+ 709_921_077, positive.y.bitPattern / 3 &+ 709_921_077,
                positive.z.bitPattern / 3 &+ 709_921_077))
        for _ in 0..<2 {
            let cube = root * root * root
            root = root * (cube + positive + positive) / (cube + cube + positive)
        }
        root.replace(with: 0, where: positive .< 1e-18)
        return root.replacing(with: -root, where: value .< 0)
    }
}

extension SIMD3<Float> {
    @inline(__always)
    fileprivate init(bits: SIMD3<UInt32>) {
        self.init(Float(bitPattern: bits.x), Float(bitPattern: bits.y), Float(bitPattern: bits.z))
    }

    /// Chroma of an Oklab colour.
    @inline(__always)
    var chroma: Float { (y * y + z * z).squareRoot() }
}
