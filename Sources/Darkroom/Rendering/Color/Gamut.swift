import Foundation

/// What sRGB can show, seen from Oklab.
enum Gamut {
    /// The largest chroma that sRGB can show at a lightness in the direction of a hue (a unit vector in the a–b plane);
    /// from a table, right to about 0.003.
    static func maximumChroma(lightness: Float, hue: SIMD2<Float>) -> Float {
        ChromaTable.shared.maximum(lightness: lightness, hue: hue)
    }

    /// The same by bisection, right to 0.00003.
    static func exactMaximumChroma(lightness: Float, hue: SIMD2<Float>) -> Float {
        guard lightness > 0, lightness < 1 else { return 0 }
        var inside: Float = 0
        var outside: Float = 0.4
        for _ in 0..<14 {
            let middle = (inside + outside) / 2
            if contains(Oklab.toLinear(SIMD3(lightness, hue.x * middle, hue.y * middle)), tolerance: 0) {
                inside = middle
            } else {
                outside = middle
            }
        }
        return inside
    }

    @inline(__always)
    static func contains(_ rgb: SIMD3<Float>, tolerance: Float) -> Bool {
        min(rgb.x, min(rgb.y, rgb.z)) >= -tolerance && max(rgb.x, max(rgb.y, rgb.z)) <= 1 + tolerance
    }

    /// Linear-light sRGB of an Oklab colour; one beyond the gamut loses chroma, never hue or lightness.
    static func linear(_ lab: SIMD3<Float>) -> SIMD3<Float> {
        let rgb = Oklab.toLinear(lab)
        if contains(rgb, tolerance: 2e-5) {
            return rgb.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
        }
        let lightness = min(1, max(0, lab.x))
        let chroma = lab.chroma
        guard chroma > 1e-6 else {
            return Oklab.toLinear(SIMD3(lightness, 0, 0)).clamped(
                lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
        }
        let hue = SIMD2(lab.y, lab.z) / chroma
        let limit = min(chroma, exactMaximumChroma(lightness: lightness, hue: hue))
        return Oklab.toLinear(SIMD3(lightness, hue.x * limit, hue.y * limit)).clamped(
            lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
    }

    /// Moves a colour to another lightness and chroma on the same hue, rolling the chroma off before the gamut's edge.
    ///
    /// A colour that comes no nearer to the edge, as a share of the largest chroma there is at its lightness, keeps the
    /// chroma asked for; one that does, approaches the edge and never reaches it, so that detail in saturated areas
    /// stays.
    static func moved(_ lab: SIMD3<Float>, toLightness lightness: Float, chromaScale: Float) -> SIMD3<Float> {
        let target = min(1, max(0, lightness))
        let chroma = lab.chroma
        guard chroma > 1e-5 else { return SIMD3(target, lab.y, lab.z) }
        let hue = SIMD2(lab.y, lab.z) / chroma
        let wanted = chroma * chromaScale
        let limit = maximumChroma(lightness: target, hue: hue)
        guard limit > 1e-5 else { return SIMD3(target, 0, 0) }
        let share = wanted / limit
        let before = min(1, chroma / max(1e-5, maximumChroma(lightness: lab.x, hue: hue)))
        let kept = max(before, 0.6)
        let rolled = share <= kept ? share : kept + (1 - kept) * (1 - expf(-(share - kept) / max(1e-4, 1 - kept)))
        return SIMD3(target, hue.x * rolled * limit, hue.y * rolled * limit)
    }
}
