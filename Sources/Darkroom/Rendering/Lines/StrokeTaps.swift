import Foundation

/// The places of a short straight stroke through 0, with the weight of each, fading towards the ends.
struct StrokeTaps: Sendable {
    private let taps: [(x: Int, y: Int, weight: Float)]
    /// The same as offsets into a plane.
    private let offsets: [(offset: Int, weight: Float)]
    private let reach: Int

    /// - Parameters:
    ///   - angle: in radians.
    ///   - reach: how many pixels it goes each way along the steeper axis.
    ///   - width: of the plane that it is for.
    init(angle: Float, reach: Int, width: Int) {
        self.reach = reach
        let (dx, dy) = (cosf(angle), sinf(angle))
        let longest = max(abs(dx), abs(dy))
        taps = (-reach...reach).map { step in
            let distance = Float(step)
            return (
                Int((distance * dx / longest).rounded()), Int((distance * dy / longest).rounded()),
                1 - 0.7 * abs(distance) / Float(reach + 1)
            )
        }
        offsets = taps.map { ($0.y * width + $0.x, $0.weight) }
    }

    /// The weighted sum of the values under the stroke at a place; beyond the edges there is nothing.
    @inline(__always)
    func sum(_ values: UnsafePointer<Float>, _ width: Int, _ height: Int, _ x: Int, _ y: Int) -> Float {
        var sum: Float = 0
        if isInside(width, height, x, y) {
            let here = values + (y &* width &+ x)
            offsets.withUnsafeBufferPointer { taps in
                for tap in taps { sum += here[tap.offset] * tap.weight }
            }
            return sum
        }
        for tap in taps {
            let (column, row) = (x + tap.x, y + tap.y)
            guard column >= 0, row >= 0, column < width, row < height else { continue }
            sum += values[row * width + column] * tap.weight
        }
        return sum
    }

    /// Adds the stroke at a place.
    @inline(__always)
    func add(
        _ value: Float, to values: UnsafeMutablePointer<Float>, _ width: Int, _ height: Int, _ x: Int, _ y: Int
    ) {
        if isInside(width, height, x, y) {
            let here = values + (y &* width &+ x)
            offsets.withUnsafeBufferPointer { taps in
                for tap in taps { here[tap.offset] += value * tap.weight }
            }
            return
        }
        for tap in taps {
            let (column, row) = (x + tap.x, y + tap.y)
            guard column >= 0, row >= 0, column < width, row < height else { continue }
            values[row * width + column] += value * tap.weight
        }
    }

    @inline(__always)
    private func isInside(_ width: Int, _ height: Int, _ x: Int, _ y: Int) -> Bool {
        x >= reach && y >= reach && x < width - reach && y < height - reach
    }
}
