import Foundation

/// What a pixel may be of, read off its colour.
enum SurfaceGuess {
    /// How much of a leaf's green (also yellowish) a colour in Oklab has, 0…1.
    @inline(__always)
    static func foliage(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard chroma > 0.012 else { return 0 }
        // Hue as cosine and sine: pure yellow lies near 110°, grass near 128°, deep green near 145°.
        let (a, b) = (lab.y / chroma, lab.z / chroma)
        // cos(hue − 128°)
        let nearness = -0.6157 * a + 0.788 * b
        let hue = ToneCurve.step(0.86, 0.95, nearness)
        let natural = ToneCurve.step(0.014, 0.045, chroma) * (1 - ToneCurve.step(0.165, 0.2, chroma))
        return hue * natural * ToneCurve.step(0.08, 0.2, lab.x)
    }

    /// Whether a green is as dark and dull as that of plants is, which paint and cloth seldom are: so it need not show the
    /// texture of leaves, which a lens may have blurred. 0…0.8.
    @inline(__always)
    static func isSubdued(_ lab: SIMD3<Float>) -> Float {
        0.8 * (1 - ToneCurve.step(0.1, 0.14, lab.chroma)) * (1 - ToneCurve.step(0.5, 0.66, lab.x))
    }

    /// Whether a colour is as full as that of leaves and grass at its lightness: light stone, plaster and bare soil, which
    /// are often of the same hues, are paler. 0…1.
    ///
    /// Told by chroma over lightness, which a matt surface keeps from its lit to its shaded side.
    ///
    /// - Parameter isDry: whether the hue is that of dry and turned plants, which most of what is paler is of.
    @inline(__always)
    static func isFull(_ lab: SIMD3<Float>, isDry: Bool) -> Float {
        let ratio = lab.chroma / (max(0, lab.x) + 0.03)
        let least = isDry ? 0.05 + 0.25 * max(0, lab.x - 0.5) : 0.03 + 0.15 * max(0, lab.x - 0.5)
        return ToneCurve.step(least, least + 0.035, ratio)
    }

    /// How much of the dry and turned colours of leaves and grass a colour has, yellow, orange and brown: 0…1.
    @inline(__always)
    static func plants(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard chroma > 0.012 else { return 0 }
        let (a, b) = (lab.y / chroma, lab.z / chroma)
        // cos(hue − 105°)
        let nearness = -0.2588 * a + 0.9659 * b
        let hue = ToneCurve.step(0.72, 0.9, nearness)
        return hue * ToneCurve.step(0.02, 0.055, chroma) * ToneCurve.step(0.08, 0.2, lab.x)
    }

    /// The same with the red side of orange, up to larches and beeches in late autumn and short of bricks: for open country,
    /// where fur, skin and wood are seldom large.
    @inline(__always)
    static func turnedPlants(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard chroma > 0.012 else { return 0 }
        // cos(hue − 105°)
        let nearness = (-0.2588 * lab.y + 0.9659 * lab.z) / chroma
        return ToneCurve.step(0.54, 0.7, nearness) * ToneCurve.step(0.02, 0.05, chroma)
            * ToneCurve.step(0.08, 0.2, lab.x)
    }

    /// How much a colour in Oklab is that of skin, 0…1.
    @inline(__always)
    static func skin(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard chroma > 0.02 else { return 0 }
        let (a, b) = (lab.y / chroma, lab.z / chroma)
        // cos(hue − 50°)
        let nearness = 0.6428 * a + 0.766 * b
        return ToneCurve.step(0.93, 0.98, nearness) * ToneCurve.step(0.025, 0.05, chroma)
            * ToneCurve.step(0.19, 0.14, chroma) * ToneCurve.step(0.3, 0.45, lab.x)
    }
}
