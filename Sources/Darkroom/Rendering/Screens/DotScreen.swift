import Foundation

/// A halftone screen: a tone becomes dots of one ink on a square lattice, the larger the darker (Talbot 1852; the
/// spot function is the cosine one of PostScript's screens, equalised so that the area inked is the tone asked for).
struct DotScreen: Sendable {
    /// Distance between two dots in pixels.
    let pitch: Float
    private let across: SIMD2<Float>
    private let shift: SIMD2<Float>
    private let softness: Float

    /// - Parameters:
    ///   - angle: of the lattice, in radians.
    ///   - shift: of the lattice, in parts of the pitch.
    init(pitch: Float, angle: Float, shift: SIMD2<Float> = SIMD2()) {
        self.pitch = pitch
        across = SIMD2(cosf(angle), sinf(angle)) / pitch
        self.shift = shift
        // The spot function climbs from 0 to 1 within half a pitch; ink sets in within about one pixel.
        softness = min(0.5, 0.9 / pitch)
    }

    /// How much of the pixel is inked, 0…1.
    ///
    /// - Parameter tone: 0 = no ink, 1 = solid.
    @inline(__always)
    func ink(_ x: Float, _ y: Float, tone: Float) -> Float {
        guard tone > 0.004 else { return 0 }
        guard tone < 0.996 else { return 1 }
        let spot = spot(x, y)
        let threshold = DotScreen.threshold(tone)
        let soft = softness * (1.2 - 0.9 * abs(2 * spot - 1))
        return min(1, max(0, 0.5 + (spot - threshold) / (2 * soft)))
    }

    /// The screen's spot function, 0 between the dots … 1 in their middle.
    @inline(__always)
    func spot(_ x: Float, _ y: Float) -> Float {
        let u = x * across.x + y * across.y + shift.x
        let v = y * across.x - x * across.y + shift.y
        return 0.5 + 0.25 * (DotScreen.wave(u) + DotScreen.wave(v))
    }

    /// Cosine of 2π`turns`, by a parabola with its error corrected; right to 0.001.
    @inline(__always)
    static func wave(_ turns: Float) -> Float {
        let phase = turns + 0.25
        let t = 2 * (phase - phase.rounded(.down)) - 1
        let p = 4 * t * (abs(t) - 1)
        return p * (0.775 + 0.225 * abs(p))
    }

    /// The value that the spot function exceeds on a share `tone` of the area.
    @inline(__always)
    private static func threshold(_ tone: Float) -> Float {
        let place = tone * Float(levels.count - 1)
        let below = min(levels.count - 2, Int(place))
        return levels[below] + (levels[below + 1] - levels[below]) * (place - Float(below))
    }

    private static let levels: [Float] = {
        let side = 128
        var values: [Float] = []
        for row in 0..<side {
            for column in 0..<side {
                let (u, v) = ((Float(column) + 0.5) / Float(side), (Float(row) + 0.5) / Float(side))
                values.append(0.5 + 0.25 * (wave(u) + wave(v)))
            }
        }
        values.sort(by: >)
        return (0...64).map { values[min(values.count - 1, $0 * values.count / 64)] }
    }()
}
