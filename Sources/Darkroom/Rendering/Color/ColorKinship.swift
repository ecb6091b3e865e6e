import Foundation

/// Which colours people call by the name of one: of about its hue, at any shading; for white, black and grey, of little
/// colour and about its lightness.
struct ColorKinship: Sendable {
    private let lab: SIMD3<Float>
    private let hue: SIMD2<Float>
    private let isNeutral: Bool

    init(_ color: NamedColor) {
        lab = Oklab.fromLinear(
            SIMD3(
                SRGB.linear[Int(color.red)], SRGB.linear[Int(color.green)], SRGB.linear[Int(color.blue)]))
        isNeutral = lab.chroma < 0.03
        hue = isNeutral ? SIMD2() : SIMD2(lab.y, lab.z) / lab.chroma
    }

    /// 0 (another colour) … 1.
    func likeness(_ other: SIMD3<Float>) -> Float {
        let chroma = other.chroma
        if isNeutral {
            return (1 - smoothStep(0.03, 0.06, chroma)) * (1 - smoothStep(0.14, 0.24, abs(other.x - lab.x)))
        }
        guard chroma > 1e-4 else { return 0 }
        let cosine = min(1, (other.y * hue.x + other.z * hue.y) / chroma)
        let angle = acosf(max(-1, cosine)) * 180 / .pi
        // Shadows and highlights of a thing have less chroma than its name promises, in proportion to its own.
        return (1 - smoothStep(20, 34, angle)) * smoothStep(0.22, 0.42, chroma / max(0.05, lab.chroma))
            * (1 - smoothStep(0.34, 0.5, abs(other.x - lab.x)))
    }
}
