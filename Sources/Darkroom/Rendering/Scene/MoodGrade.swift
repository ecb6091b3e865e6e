/// The last touch that sets the variations of a scene apart: a little lighter or darker, warmer or cooler, crisper and more
/// colourful or softer, in Oklab and so alike by day and by night. One unit of each is some two CIEDE2000.
struct MoodGrade: Sendable {
    /// Added to lightness in the tones that are neither black nor white.
    private let brightness: Float
    /// Added on the axis from blue to yellow.
    private let warmth: Float
    /// Factors on the distance from the middle tone, and from grey.
    private let contrast, colorfulness: Float
    /// Added on the axis from green to magenta.
    private let tint: Float
    /// The tone that contrast leaves as it is.
    private let middle: Float

    /// - Parameters:
    ///   - point: the variation's place, as ``Dials/point``.
    ///   - share: how much of it, 0…1.
    ///   - middle: the lightness of the scene, 0…1.
    init(point: SIMD3<Float>, share: Float, middle: Float) {
        brightness = 0.026 * share * point.x
        warmth = 0.0125 * share * point.y
        contrast = 1 + 0.1 * share * point.z
        colorfulness = max(0.3, 1 + 0.14 * share * point.z)
        tint = 0.0055 * share * point.z
        self.middle = middle
    }

    @inline(__always)
    func applied(to light: SIMD3<Float>) -> SIMD3<Float> {
        let lab = Oklab.fromLinear(light)
        let open = ToneCurve.step(0, 0.16, lab.x) * (1 - 0.75 * ToneCurve.step(0.8, 1, lab.x))
        let lightness = lab.x + open * (brightness + (contrast - 1) * (lab.x - middle))
        let tinted = SIMD3(
            lightness, lab.y * colorfulness + open * tint, lab.z * colorfulness + open * warmth)
        return Oklab.toLinear(tinted).clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
    }
}
