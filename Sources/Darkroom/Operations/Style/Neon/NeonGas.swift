import Foundation

/// What colour a tube has: by where it is, or by what it outlines.
struct NeonGas: Sendable {
    private let kind: Int
    private let turn: Float

    /// - Parameters:
    ///   - kind: 0 = magenta to cyan across the picture, 1 = the picture's own hues, 2 = pink, orange and yellow, 3 = green,
    ///     blue and violet.
    ///   - turn: −1…1, moves the colours.
    init(kind: Int, turn: Float) {
        self.kind = kind
        self.turn = turn
    }

    /// In linear light, as bright as its hue can be.
    @inline(__always)
    func light(at place: SIMD2<Float>, own: SIMD4<Float>) -> SIMD4<Float> {
        let way = place.x * 0.75 + place.y * 0.45 + 0.3 * turn
        let hue: Float
        switch kind {
        case 0: hue = 340 - 145 * ToneCurve.step(0.28, 0.9, way)
        case 1:
            let chroma = (own.y * own.y + own.z * own.z).squareRoot()
            let angle = atan2f(own.z, own.y) * 180 / .pi
            // Greys take a blue of their own.
            hue = chroma > 0.02 ? angle + 20 * turn : 250 + 60 * turn
        case 2: hue = -8 + 110 * ToneCurve.step(0.2, 1.05, way)
        default: hue = 150 + 150 * ToneCurve.step(0.15, 1.05, way)
        }
        let radians = hue * .pi / 180
        let direction = SIMD2(cosf(radians), sinf(radians))
        let lightness: Float = 0.72
        let chroma = 0.97 * Gamut.maximumChroma(lightness: lightness, hue: direction)
        let rgb = Oklab.toLinear(SIMD3(lightness, direction.x * chroma, direction.y * chroma))
        return SIMD4(rgb.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1)), 0)
    }
}
