import Foundation
import Pixels

/// A sky from indigo to pink, a sun cut into stripes, and a floor of neon lines that runs to the horizon.
struct VaporwaveScene: Sendable {
    private let size: SIMD2<Float>
    private let inks: [SIMD3<Float>]
    private let horizon: Float
    private let center: SIMD2<Float>
    private let radius: Float
    /// Whether the scene ends at its horizon, in the haze of the picture.
    private let isSky: Bool

    /// - Parameters:
    ///   - inks: five colours in linear light, from dark to light.
    ///   - ground: where the scene will show: the sun is put where there is room.
    ///   - shift: −1…1, moves the sun.
    init(width: Int, height: Int, inks: [SIMD3<Float>], ground: Mask, shift: SIMD3<Float>) {
        size = SIMD2(Float(width), Float(height))
        self.inks = inks
        // The rows that the scene fills, by their share.
        var (top, bottom): (Int, Int) = (height, 0)
        var sum: (Float, Float) = (0, 0)
        for y in stride(from: 0, to: height, by: max(1, height / 64)) {
            var count: Float = 0
            for x in stride(from: 0, to: width, by: max(1, width / 64)) where ground.bytes[y * width + x] > 127 {
                count += 1
                sum.0 += Float(x)
                sum.1 += 1
            }
            if count > 12 {
                top = min(top, y)
                bottom = max(bottom, y)
            }
        }
        let (first, last) = top <= bottom ? (Float(top), Float(bottom)) : (0, Float(height))
        // A ground that reaches the lower border gets a floor; a sky ends where it ends.
        let hasFloor = last > 0.85 * size.y
        isSky = !hasFloor
        horizon = hasFloor ? first + 0.62 * (last - first) : last + 0.02 * size.y
        let extent = horizon - first
        radius = max(4, min(0.36 * min(size.x, size.y), 0.42 * extent) * (1 + 0.12 * shift.y))
        let middle = sum.1 > 0 ? sum.0 / sum.1 : size.x / 2
        center = SIMD2(
            middle + (size.x / 2 - middle) * 0.3 + 0.08 * size.x * shift.x, horizon - (hasFloor ? 0.55 : 0.85) * radius)
    }

    /// In linear light.
    @inline(__always)
    func light(_ x: Float, _ y: Float) -> SIMD4<Float> {
        y <= horizon ? sky(x, y) : floor(x, y)
    }

    /// How much of the scene shows in a row: a sky fades out where the picture's own horizon begins.
    @inline(__always)
    func cover(_ y: Float) -> Float {
        isSky ? 1 - 0.85 * ToneCurve.step(0.74 * horizon, horizon, y) : 1
    }

    private func sky(_ x: Float, _ y: Float) -> SIMD4<Float> {
        let color = air(y)
        let off = SIMD2(x, y) - center
        let distance = (off.x * off.x + off.y * off.y).squareRoot()
        // Stripes widen downwards from the middle.
        let down = (off.y / radius + 1) / 2
        let stripe = (down * 8.5).truncatingRemainder(dividingBy: 1)
        let gap = down > 0.4 ? 0.1 + 0.62 * (down - 0.4) : 0
        let edge = max(0.02, 8.5 * 0.75 / radius)
        let open = gap > 0 ? ToneCurve.step(gap - edge, gap + edge, stripe) : 1
        let disc = (1 - ToneCurve.step(radius - 0.8, radius + 0.8, distance)) * open
        let yellow = SIMD3<Float>(1, 0.78, 0.22)
        let pink = SIMD3<Float>(1, 0.1, 0.42)
        let sun = yellow + (pink - yellow) * min(1, max(0, down))
        let halo = 0.35 * expf(-max(0, distance - radius) / (0.5 * radius))
        let lit = color + (pink - color) * halo
        return SIMD4(lit + (sun - lit) * disc, 1)
    }

    private func floor(_ x: Float, _ y: Float) -> SIMD4<Float> {
        let depth = max(0.004, (y - horizon) / max(1, size.y - horizon))
        let far = 0.32 / depth
        let across = (x - size.x / 2) / size.x * 9 * far / 0.32 * 0.5
        let along = far * 2.4
        // A line as wide on the floor as it needs to be half a pixel on the picture.
        func line(_ place: Float, _ width: Float) -> Float {
            let off = abs(place - place.rounded())
            return max(0, 1 - off / width)
        }
        let blur = 1.2 / max(1, size.x) * 9 * far / 0.32 * 0.5
        let slope = along / depth * 1.2 / max(1, size.y - horizon)
        let grid = max(
            line(across, max(0.035, blur)) * min(1, 0.14 / max(0.01, blur)),
            line(along, max(0.04, slope)) * min(1, 0.16 / max(0.01, slope)))
        let base = inks[0] * 0.5
        let neon = inks[4] * 0.25 + SIMD3<Float>(1, 0.12, 0.7) * 0.75
        // Far away all is lost in the glow of the air, which the sky begins with.
        let lit = base + neon * (grid * 0.95)
        return SIMD4(lit + (air(horizon) - lit) * expf(-depth * 8), 1)
    }

    /// The sky without its sun: dark above, as light as haze at the horizon.
    @inline(__always)
    private func air(_ y: Float) -> SIMD3<Float> {
        let place = 3.5 * powf(min(1, max(0, y / max(1, horizon))), 1.7)
        let index = min(3, Int(place))
        return inks[index] + (inks[index + 1] - inks[index]) * (place - Float(index))
    }
}
