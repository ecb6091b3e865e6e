import Foundation

/// Parallel lines that swell with the tone, as a burin cuts them: bent by a relief, so that they run round the forms.
struct LineScreen: Sendable {
    /// Distance between two lines in pixels.
    let pitch: Float
    private let across: SIMD2<Float>
    private let bulge: Float

    /// - Parameters:
    ///   - angle: of the lines, in radians.
    ///   - bulge: how many lines a relief of 1 shifts them by.
    init(pitch: Float, angle: Float, bulge: Float) {
        self.pitch = pitch
        across = SIMD2(-sinf(angle), cosf(angle)) / pitch
        self.bulge = bulge
    }

    /// How many lines lie before the place.
    @inline(__always)
    func phase(_ x: Float, _ y: Float, relief: Float) -> Float {
        x * across.x + y * across.y + bulge * relief
    }

    /// How much of the pixel is inked, 0…1.
    ///
    /// - Parameters:
    ///   - phase: of the place, and `rate`: by how much it changes from pixel to pixel.
    ///   - tone: the share of the breadth that is to be inked, 0…1.
    @inline(__always)
    static func ink(phase: Float, rate: Float, tone: Float) -> Float {
        let place = abs(phase - phase.rounded(.down) - 0.5)
        let soft = max(0.02, 0.62 * rate)
        // Lines that the pixels cannot show any more turn into their mean.
        let clear = min(1, max(0, 1.6 - 3.2 * rate))
        let line = min(1, max(0, 0.5 + (tone * 0.5 - place) / soft))
        return tone + (line - tone) * clear
    }
}
