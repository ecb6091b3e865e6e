import Foundation

/// How much each place of a view looks like sky by itself, 0…1.
///
/// Blue; grey or white that is no darker than the picture; cooler than the land; bright and warm as about a low sun; or of
/// the colours of an evening (see ``EveningGlow``).
struct SkyLikeness: Sendable {
    /// By colour alone.
    let colors: [Float]
    /// By colour, smoothness and height in the frame.
    let places: [Float]

    init(_ view: SmallView, check: Check) throws {
        let lightness = view.colors.map { $0.x }.quantile(0.5)
        let yellowness = view.colors[(view.count / 2)...].map { $0.z }.quantile(0.5)
        let texture = try view.gradients.blurred(sigma: 1.5, check: check)
        let evening = EveningGlow(view)
        let colors = view.colors.map { color in
            max(
                SkyLikeness.of(color, lightness: lightness, yellowness: yellowness),
                evening?.likeness(color) ?? 0)
        }
        self.colors = colors
        places = (0..<view.count).map { index in
            let y = (Float(index / view.width) + 0.5) / Float(view.height)
            return colors[index] * (1 - smoothStep(0.01, 0.06, texture.values[index]))
                * (1 - 0.75 * smoothStep(0.35, 0.95, y))
        }
    }

    /// - Parameters:
    ///   - lightness: the median of the picture's.
    ///   - yellowness: the median of the lower half's.
    private static func of(_ lab: SIMD3<Float>, lightness: Float, yellowness: Float) -> Float {
        let chroma = lab.chroma
        var hue = atan2f(lab.z, lab.y) * 180 / .pi
        if hue < 0 { hue += 360 }
        let blue = smoothStep(195, 225, hue) * (1 - smoothStep(285, 310, hue)) * smoothStep(0.008, 0.03, chroma)
        let neutral = (1 - smoothStep(0.03, 0.07, chroma)) * smoothStep(-0.1, 0.15, lab.x - lightness)
        let cooler =
            (1 - smoothStep(0.04, 0.08, chroma)) * smoothStep(0.01, 0.05, yellowness - lab.z)
            * smoothStep(-0.25, -0.05, lab.x - lightness)
        let isGreen = smoothStep(105, 125, hue) * (1 - smoothStep(190, 200, hue)) * smoothStep(0.03, 0.06, chroma)
        let glow = smoothStep(0.72, 0.88, lab.x) * (1 - smoothStep(0.1, 0.2, chroma)) * (1 - isGreen)
        let dusk =
            hue < 75 || hue > 300 ? 0.5 * smoothStep(0.5, 0.8, lab.x) * smoothStep(0.02, 0.06, chroma) : 0
        return max(max(max(blue, neutral), max(0.9 * cooler, glow)), dusk)
    }
}
