/// White light of a colour temperature, and the adaptation of colours to it.
struct Illuminant: Sendable {
    /// The reciprocal temperature of D65.
    static let neutral: Float = 153.8
    /// Linear-light sRGB under this light of what is given as linear-light sRGB under D65; rows of the matrix.
    private let rows: (SIMD3<Float>, SIMD3<Float>, SIMD3<Float>)

    /// - Parameters:
    ///   - mired: a million over the temperature in kelvin, 40…250; ``neutral`` is D65, larger is warmer.
    ///   - tint: a step across the line of daylight: positive = towards magenta, negative = towards green; ±1 is slight.
    init(mired: Float, tint: Float) {
        let gain =
            Illuminant.cone(Illuminant.white(mired: mired, tint: tint))
            / Illuminant.cone(Illuminant.white(mired: Illuminant.neutral, tint: 0))
        let columns = [SIMD3<Float>(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)].map { unit in
            Illuminant.linear(Illuminant.xyz(cone: Illuminant.cone(Illuminant.xyz(linear: unit)) * gain))
        }
        rows = (
            SIMD3(columns[0].x, columns[1].x, columns[2].x), SIMD3(columns[0].y, columns[1].y, columns[2].y),
            SIMD3(columns[0].z, columns[1].z, columns[2].z)
        )
    }

    /// Adapts a colour of linear-light sRGB (von Kries' rule on Bradford's sharpened cone responses, Lam 1985).
    func adapted(_ rgb: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(rows.0.dot(rgb), rows.1.dot(rgb), rows.2.dot(rgb))
    }

    /// XYZ of daylight, from its chromaticity as a function of 1000/T (CIE 15:2004); the warm branch holds from 4000 K to
    /// 7000 K.
    private static func white(mired: Float, tint: Float) -> SIMD3<Float> {
        let reciprocal = mired / 1000
        let x: Float =
            mired > 142.86
            ? ((-4.607 * reciprocal + 2.9678) * reciprocal + 0.099_11) * reciprocal + 0.244_063
            : ((-2.0064 * reciprocal + 1.9018) * reciprocal + 0.247_48) * reciprocal + 0.237_04
        let y = -3 * x * x + 2.87 * x - 0.275 - 0.006 * tint
        return SIMD3(x / y, 1, (1 - x - y) / y)
    }

    private static func cone(_ xyz: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(0.8951, 0.2664, -0.1614).dot(xyz), SIMD3(-0.7502, 1.7135, 0.0367).dot(xyz),
            SIMD3(0.0389, -0.0685, 1.0296).dot(xyz))
    }

    private static func xyz(cone: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(0.986_993, -0.147_054, 0.159_963).dot(cone), SIMD3(0.432_305, 0.518_360, 0.049_291).dot(cone),
            SIMD3(-0.008_529, 0.040_043, 0.968_487).dot(cone))
    }

    private static func xyz(linear rgb: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(0.412_456, 0.357_576, 0.180_438).dot(rgb), SIMD3(0.212_673, 0.715_152, 0.072_175).dot(rgb),
            SIMD3(0.019_334, 0.119_192, 0.950_304).dot(rgb))
    }

    private static func linear(_ xyz: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(3.240_454, -1.537_139, -0.498_531).dot(xyz), SIMD3(-0.969_266, 1.876_011, 0.041_556).dot(xyz),
            SIMD3(0.055_643, -0.204_026, 1.057_225).dot(xyz))
    }
}
