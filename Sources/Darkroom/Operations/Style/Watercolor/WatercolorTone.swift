import Foundation

/// From the colour of a scene to the paint that a watercolourist would lay down for it.
struct WatercolorTone: Sendable {
    private let levels: Float
    private let layering: Float
    private let lift: Float
    private let saturation: Float
    private let warmth: Float

    init(dials: Dials, intensity: Float) {
        levels = dials.dial("levels", in: 4.2...7)
        layering = min(0.85, 0.55 * intensity)
        let point = dials.point
        lift = 0.5 + 0.22 * point.x
        saturation = 1.14 + 0.13 * point.y
        warmth = 0.011 * point.z
    }

    /// The optical density for red, green and blue light.
    ///
    /// - Parameters:
    ///   - large, small: the colour of the wash and of the detail in it, in Oklab.
    ///   - drift: how the edges of the glazes wander here, about −2…2.
    @inline(__always)
    func density(large: SIMD4<Float>, small: SIMD4<Float>, drift: Float) -> SIMD4<Float> {
        // Detail is taken up where it stands out clearly, and left away elsewhere.
        let difference = small - large
        let distance = (difference.x * difference.x + difference.y * difference.y + difference.z * difference.z)
            .squareRoot()
        let detail = ToneCurve.step(0.015, 0.07, distance)
        let color = large + difference * (0.9 * detail)
        let light = min(1, max(0, color.x))
        // High key: darks become transparent, lights run into the paper.
        let lifted = 0.24 + 0.76 * light + lift * 0.2 * (1 - light) * (0.2 + light)
        let paper = ToneCurve.step(0.83, 0.985, lifted)
        let keyed = lifted + (1 - lifted) * paper
        // Glazes: a few depths, whose borders wander and are sharp in some places and soft in others.
        let place = keyed * levels + 0.2 * drift
        let floor = Float(Int(place + 8)) - 8
        let softness = min(0.5, max(0.08, 0.3 + 0.16 * drift))
        let glazed = (floor + ToneCurve.step(0.5 - softness, 0.5 + softness, place - floor)) / levels
        let lightness = keyed + layering * (min(1, glazed) - keyed) * (1 - 0.7 * paper)
        // There is no black in the box: darks keep the colour they lean to, and grey ones become indigo.
        let dark = (1 - light) * (1 - light) * (1 - light)
        let chroma = (saturation + 1.1 * dark) * (1 - paper)
        let rgb = Oklab.toLinear(
            SIMD3(
                lightness, color.y * chroma - 0.004 * dark,
                color.z * chroma + (warmth - 0.04 * dark) * (1 - paper)))
        return SIMD4(
            -logf(min(1, max(0.018, rgb.x))), -logf(min(1, max(0.018, rgb.y))), -logf(min(1, max(0.018, rgb.z))), 0)
    }
}
