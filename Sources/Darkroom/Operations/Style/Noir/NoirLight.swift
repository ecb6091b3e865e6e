import Foundation

/// The lighting of a scene of film noir, as a factor on light at every pixel.
struct NoirLight: Sendable {
    private let size: SIMD2<Float>
    private let kind: Int
    private let depth: Float
    private let axis: SIMD2<Float>
    private let period: Float
    private let center: SIMD2<Float>
    private let phase: Float

    /// - Parameters:
    ///   - kind: 0 = through a blind; 1 = a spot; 2 = a lamp from above; 3 = from one side.
    ///   - depth: how dark the unlit parts are, 0…1.
    ///   - shift: −1…1, moves the light.
    init(
        width: Int, height: Int, kind: Int, depth: Float, random: RandomGenerator, shift: SIMD3<Float>
    ) {
        var random = random
        size = SIMD2(Float(width), Float(height))
        self.kind = kind
        self.depth = depth
        let slope = (random.unit() < 0.5 ? 1 : -1) * (0.3 + 0.06 * shift.z)
        axis = SIMD2(sinf(slope), cosf(slope))
        period = 0.105 * (1 + 0.12 * shift.y) * min(Float(height), Float(width) * 1.1)
        center = size * (SIMD2(0.5, 0.44) + SIMD2(shift.x, shift.y) * 0.05)
        phase = random.unit()
    }

    @inline(__always)
    func light(_ x: Int, _ y: Int) -> Float {
        let place = SIMD2(Float(x) + 0.5, Float(y) + 0.5)
        let lit =
            switch kind {
            case 0: blind(place)
            case 1: spot(place)
            case 2: lamp(place)
            default: side(place)
            }
        return (1 - depth) + depth * lit
    }

    /// Slats of light, hard at their lower edge, within the soft outline of a window.
    private func blind(_ place: SIMD2<Float>) -> Float {
        let along = (place.x * axis.x + place.y * axis.y) / period + phase
        let part = along - along.rounded(.down)
        let slat = ToneCurve.step(0.06, 0.2, part) * (1 - ToneCurve.step(0.58, 0.76, part))
        let off = (place - center) / size
        let window = 1 - ToneCurve.step(0.26, 0.62, max(abs(off.x), abs(off.y) * 0.92))
        return 0.1 + window * (0.22 + 0.98 * slat) + 0.06 * slat
    }

    /// A hard pool of light off the middle, everything else nearly lost.
    private func spot(_ place: SIMD2<Float>) -> Float {
        let aside = SIMD2<Float>(phase < 0.5 ? 0.08 : -0.08, -0.03)
        let off = (place - center) / size - aside
        let distance = (off.x * off.x * 1.25 + off.y * off.y).squareRoot()
        return 0.05 + 1.25 * (1 - ToneCurve.step(0.17, 0.52, distance))
    }

    /// A cone that widens downwards and a pool of light.
    private func lamp(_ place: SIMD2<Float>) -> Float {
        let off = (place - SIMD2(center.x, 0)) / size
        let spread = abs(off.x) / (0.13 + 0.42 * max(0, off.y))
        let cone = 1 - ToneCurve.step(0.55, 1.25, spread)
        let pool = (place - center) / size
        let distance = (pool.x * pool.x + pool.y * pool.y * 0.7).squareRoot()
        return 0.06 + 1.2 * max(cone * (1 - 0.5 * off.y), 0.85 * (1 - ToneCurve.step(0.08, 0.5, distance)))
    }

    /// From one side into the dark.
    private func side(_ place: SIMD2<Float>) -> Float {
        let across = phase < 0.5 ? place.x / size.x : 1 - place.x / size.x
        let tilted = across + 0.18 * (place.y / size.y - 0.5)
        let edge = abs(place.y / size.y - 0.5)
        return 0.04 + 1.2 * (1 - ToneCurve.step(0.25, 0.86, tilted)) * (1 - 0.7 * ToneCurve.step(0.25, 0.62, edge))
    }
}
