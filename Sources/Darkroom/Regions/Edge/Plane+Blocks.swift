import Foundation
import Pixels

/// Work on the open squares of a plane alone.
extension Plane<SIMD4<Float>> {
    /// A plane of zeros but for the open places, which `fill` sets run by run, on several threads at once.
    init(
        in blocks: BlockMap, check: Check,
        fill: (_ row: UnsafeMutablePointer<SIMD4<Float>>, _ y: Int, _ run: Range<Int>) -> Void
    ) throws {
        self.init(width: blocks.width, height: blocks.height)
        try write { target in
            // Each run is written once.
            nonisolated(unsafe) let target = target
            try blocks.forEachRun(check: check) { y, run in fill(target + y * blocks.width, y, run) }
        }
    }

    /// One half of a sampled Gaussian, the middle first, normalised.
    static func window(sigma: Float) -> [Float] {
        let weights = (0...max(1, Int((2.8 * sigma).rounded(.up)))).map { place in
            expf(-Float(place * place) / (2 * sigma * sigma))
        }
        let sum = 2 * weights.reduce(0, +) - weights[0]
        return weights.map { $0 / sum }
    }

    /// The means under a symmetric window across; beyond the frame the nearest value is repeated.
    ///
    /// - Parameter kernel: one half of the window, the middle first.
    func windowedAcross(_ kernel: [Float], in blocks: BlockMap, _ check: Check) throws -> Plane {
        let (radius, last) = (kernel.count - 1, width - 1)
        return try read { source in
            try kernel.withUnsafeBufferPointer { kernel in
                try Plane(in: blocks, check: check) { target, y, run in
                    let row = source + y * width
                    for x in run {
                        var sum = row[x] * kernel[0]
                        if x >= radius && x <= last - radius {
                            for k in 1...radius { sum += (row[x &- k] + row[x &+ k]) * kernel[k] }
                        } else {
                            for k in 1...radius { sum += (row[max(0, x - k)] + row[min(last, x + k)]) * kernel[k] }
                        }
                        target[x] = sum
                    }
                }
            }
        }
    }

    /// The same down, each mean replaced by what `finish` makes of it.
    func windowedDown(
        _ kernel: [Float], in blocks: BlockMap, _ check: Check, _ finish: (SIMD4<Float>) -> SIMD4<Float>
    ) throws -> Plane {
        let last = height - 1
        return try read { source in
            try kernel.withUnsafeBufferPointer { kernel in
                try Plane(in: blocks, check: check) { target, y, run in
                    let middle = source + y * width
                    for x in run { target[x] = middle[x] * kernel[0] }
                    for k in 1..<kernel.count {
                        let (above, below) = (source + max(0, y - k) * width, source + min(last, y + k) * width)
                        let weight = kernel[k]
                        for x in run { target[x] += (above[x] + below[x]) * weight }
                    }
                    for x in run { target[x] = finish(target[x]) }
                }
            }
        }
    }
}

extension Plane {
    /// Bilinear between four values.
    @inline(__always)
    func value(
        _ column: (first: Int, second: Int, share: Float), _ row: (first: Int, second: Int, share: Float)
    ) -> Element {
        let (above, below) = (row.first &* width, row.second &* width)
        let left = values[above &+ column.first] * (1 - row.share) + values[below &+ column.first] * row.share
        let right = values[above &+ column.second] * (1 - row.share) + values[below &+ column.second] * row.share
        return left * (1 - column.share) + right * column.share
    }
}
