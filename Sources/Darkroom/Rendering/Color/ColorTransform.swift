/// What a colour operation does: a function from an Oklab colour to an Oklab colour, the same at every pixel.
///
/// It may leave the gamut; the way back to sRGB takes chroma off until the colour can be shown.
typealias ColorTransform = @Sendable (SIMD3<Float>) -> SIMD3<Float>
