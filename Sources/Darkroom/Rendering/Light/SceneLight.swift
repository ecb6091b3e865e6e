import Foundation

/// Another light on a scene, applied in linear light.
struct SceneLight: Sendable {
    /// Factor on the light of each channel.
    var gain = SIMD3<Float>(repeating: 1)
    /// Exponent on luminance about ``pivot``.
    var contrast: Float = 1
    /// The luminance that the contrast leaves as it is.
    var pivot: Float = 0.18
    /// Factor on the distance from grey.
    var saturation: Float = 1
    /// Extra factor in the darker half, and in the brighter half: split toning.
    var shadowTint = SIMD3<Float>(repeating: 1)
    var highlightTint = SIMD3<Float>(repeating: 1)
    /// How much the rods of the eye see instead of the cones, 0…1: no colour, and blue looks brighter than red (Purkinje).
    var rods: Float = 0
    /// The colour in which what the rods see is shown.
    var rodColor = SIMD3<Float>(0.55, 0.75, 1.2)
    /// Where the light comes from in the picture (x right, y down), as long as it is strong; 0 = from everywhere.
    var direction = SIMD2<Float>()
    /// What hangs in the air: its colour, and how thick it is up to the horizon.
    var haze = SIMD3<Float>(repeating: 0.8)
    var hazeDensity: Float = 0

    /// - Parameters:
    ///   - x, y: the place in the picture, −0.5…0.5.
    @inline(__always)
    func lit(_ light: SIMD3<Float>, _ x: Float, _ y: Float) -> SIMD3<Float> {
        let luminance = max(1e-5, SIMD3(0.2126, 0.7152, 0.0722).dot(light))
        let toned = contrast == 1 ? luminance : pivot * powf(luminance / pivot, contrast)
        let scaled = light * (toned / luminance)
        let grey = SIMD3(repeating: toned)
        var color = grey + (scaled - grey) * saturation
        color = SIMD3(max(0, color.x), max(0, color.y), max(0, color.z))
        if rods > 0 {
            let seen = SIMD3(0.06, 0.62, 0.38).dot(color)
            color += (rodColor * seen - color) * rods
        }
        let brightness = toned / (toned + pivot)
        color *= shadowTint + (highlightTint - shadowTint) * brightness
        let slope = 1 + direction.x * x + direction.y * y
        return color * gain * max(0.05, slope)
    }

    /// A factor on everything, in steps of exposure.
    mutating func expose(_ stops: Float) { gain *= exp2f(stops) }

    /// Warmer light (positive) or cooler; ±1 is plainly visible. Luminance stays about the same.
    mutating func warm(_ amount: Float) {
        gain *= SIMD3(exp2f(0.28 * amount), exp2f(0.02 * amount), exp2f(-0.42 * amount))
    }
}
