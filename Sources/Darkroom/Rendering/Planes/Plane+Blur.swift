import Foundation
import Pixels

extension Plane {
    /// Gaussian blur; beyond the edges the nearest value is repeated. Below 3 pixels a sampled Gaussian, from there on
    /// three extended box filters (Gwosdek, Grewenig, Bruhn & Weickert 2011), whose time does not grow with `sigma`.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func blurred(sigma: Float, check: Check) throws -> Plane {
        guard sigma > 0.15, values.count > 1 else { return self }
        if sigma < 3 {
            let kernel = Plane.gaussian(sigma)
            return try convolvedAcross(kernel, check).convolvedDown(kernel, check)
        }
        // A box of the half-width r with end weights has the variance that three passes need.
        let variance = sigma * sigma / 3
        let radius = Int((((12 * variance + 1).squareRoot()) - 1) / 2)
        let r = Float(radius)
        let end = (2 * r + 1) * (r * (r + 1) - 3 * variance) / (6 * (variance - (r + 1) * (r + 1)))
        var plane = try boxedAcross(radius: radius, end: end, times: 3, check)
        for _ in 0..<3 {
            plane = try plane.boxedDown(radius: radius, end: end, check)
        }
        return plane
    }

    /// One half of a sampled Gaussian, the middle first, normalised.
    private static func gaussian(_ sigma: Float) -> [Float] {
        let radius = max(1, Int((2.8 * sigma).rounded(.up)))
        var weights: [Float] = []
        for place in 0...radius {
            weights.append(expf(-Float(place * place) / (2 * sigma * sigma)))
        }
        let sum = 2 * weights.reduce(0, +) - weights[0]
        return weights.map { $0 / sum }
    }

    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    private func convolvedAcross(_ kernel: [Float], _ check: Check) throws -> Plane {
        let radius = kernel.count - 1
        return try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                kernel.withUnsafeBufferPointer { kernel in
                    for y in rows {
                        let row = source + y * width
                        let out = target + y * width
                        for x in 0..<width {
                            var sum = row[x] * kernel[0]
                            if x >= radius && x < width - radius {
                                for k in 1...radius { sum = sum + (row[x &- k] + row[x &+ k]) * kernel[k] }
                            } else {
                                for k in 1...radius {
                                    sum = sum + (row[max(0, x - k)] + row[min(width - 1, x + k)]) * kernel[k]
                                }
                            }
                            out[x] = sum
                        }
                    }
                }
            }
        }
    }

    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    private func convolvedDown(_ kernel: [Float], _ check: Check) throws -> Plane {
        let radius = kernel.count - 1
        return try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    let out = target + y * width
                    let middle = source + y * width
                    for x in 0..<width { out[x] = middle[x] * kernel[0] }
                    for k in 1...radius {
                        let weight = kernel[k]
                        let above = source + max(0, y - k) * width
                        let below = source + min(height - 1, y + k) * width
                        for x in 0..<width { out[x] = out[x] + (above[x] + below[x]) * weight }
                    }
                }
            }
        }
    }

    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    private func boxedAcross(radius: Int, end: Float, times: Int, _ check: Check) throws -> Plane {
        let scale = 1 / (2 * Float(radius) + 1 + 2 * end)
        let width = width
        return try Plane(width: width, height: height, check: check) { target, rows in
            var lines = [Element](repeating: .zero, count: 2 * width)
            lines.withUnsafeMutableBufferPointer { lines in
                var (line, next) = (lines[..<width], lines[width...])
                read { source in
                    for y in rows {
                        for x in 0..<width { line[line.startIndex + x] = source[y &* width &+ x] }
                        for _ in 0..<times {
                            Plane.box(
                                .init(rebasing: line), .init(rebasing: next), radius: radius, end: end, scale: scale)
                            swap(&line, &next)
                        }
                        for x in 0..<width { target[y &* width &+ x] = line[line.startIndex + x] }
                    }
                }
            }
        }
    }

    /// One pass over a row.
    @inline(__always)
    private static func box(
        _ row: UnsafeMutableBufferPointer<Element>, _ out: UnsafeMutableBufferPointer<Element>, radius: Int, end: Float,
        scale: Float
    ) {
        let last = row.count - 1
        var sum = Element.zero
        for k in -radius...radius { sum = sum + row[min(last, max(0, k))] }
        for x in 0...last {
            let left = row[max(0, x &- radius &- 1)]
            let right = row[min(last, x &+ radius &+ 1)]
            out[x] = (sum + (left + right) * end) * scale
            sum = sum + right - row[max(0, x &- radius)]
        }
    }

    /// The sums run down the columns; so the threads share the columns out.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    private func boxedDown(radius: Int, end: Float, _ check: Check) throws -> Plane {
        let scale = 1 / (2 * Float(radius) + 1 + 2 * end)
        let (width, last) = (width, height - 1)
        let breadth = Plane.stripBreadth
        return try Plane(width: width, height: height) { target in
            try read { source in
                // Each strip writes columns of its own.
                nonisolated(unsafe) let (source, target) = (source, target)
                try ThreadBudget.perform((width + breadth - 1) / breadth, check: check) { strip in
                    let left = strip * breadth
                    let columns = min(breadth, width - left)
                    withUnsafeTemporaryAllocation(of: Element.self, capacity: columns) { sums in
                        sums.initialize(repeating: .zero)
                        for k in -radius...radius {
                            let row = source + min(last, max(0, k)) * width + left
                            for x in 0..<columns { sums[x] = sums[x] + row[x] }
                        }
                        for y in 0...last {
                            let above = source + max(0, y - radius - 1) * width + left
                            let below = source + min(last, y + radius + 1) * width + left
                            let leaving = source + max(0, y - radius) * width + left
                            let out = target + y * width + left
                            for x in 0..<columns {
                                let sum = sums[x]
                                let entering = below[x]
                                out[x] = (sum + (above[x] + entering) * end) * scale
                                sums[x] = sum + entering - leaving[x]
                            }
                        }
                    }
                }
            }
        }
    }

    /// Columns of a strip: a row of them fills a few lines of the cache, and four thousand rows take a few milliseconds.
    private static var stripBreadth: Int { 128 }
}
