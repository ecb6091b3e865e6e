/// Noise taken out by averaging a place with those near by that have like surroundings (Buades, Coll & Morel 2005), with
/// weights of compact support (Goossens et al. 2008) and the noise's own share taken off the distances.
struct NonLocalMeans: Sendable {
    /// How far away like places are looked for, and how large their surroundings are, in pixels.
    private static let search = 5
    private static let patch = 2

    let plane: Plane<Float>

    /// - Parameters:
    ///   - source: any values, such as luma.
    ///   - sigma: the noise's standard deviation, in the same unit.
    ///   - reach: the factor on the distance up to which places count as alike; 1 is usual.
    init(_ source: Plane<Float>, sigma: Float, reach: Float, check: Check) throws {
        let (width, height) = (source.width, source.height)
        let rim = NonLocalMeans.search + NonLocalMeans.patch
        let padded = try source.padded(by: rim, check: check)
        let limit = 9 * sigma * sigma * reach
        let bias = 2 * sigma * sigma
        var result = Plane<Float>(width: width, height: height)
        try result.write { target in
            try padded.read { padded in
                // Bands of a few rows keep the sums in the cache.
                for top in stride(from: 0, to: height, by: 16) {
                    try check()
                    let rows = top..<min(height, top + 16)
                    NonLocalMeans.average(
                        padded, stride: width + 2 * rim, rim: rim, rows, width, bias: bias, limit: limit, to: target)
                }
            }
        }
        plane = result
    }

    private static func average(
        _ source: UnsafePointer<Float>, stride: Int, rim: Int, _ rows: Range<Int>, _ width: Int, bias: Float,
        limit: Float, to target: UnsafeMutablePointer<Float>
    ) {
        let count = rows.count
        let columns = width + 2 * patch
        var sums = [Float](repeating: 0, count: count * width)
        var weights = sums
        var squares = [Float](repeating: 0, count: columns)
        let inverse = 1 / limit
        let mean = 1 / Float((2 * patch + 1) * (2 * patch + 1))
        for dy in -search...search {
            for dx in -search...search where dx != 0 || dy != 0 {
                let shift = dy * stride + dx
                // Column sums of squared differences over the patch's height, moved down row by row.
                func line(_ y: Int) -> UnsafePointer<Float> { source + (y + rim) * stride + rim - patch }
                for x in 0..<columns { squares[x] = 0 }
                for y in (rows.lowerBound - patch)..<(rows.lowerBound + patch) {
                    add(line(y), shift, 1, &squares)
                }
                for row in 0..<count {
                    let y = rows.lowerBound + row
                    add(line(y + patch), shift, 1, &squares)
                    let center = line(y) + patch
                    sums.withUnsafeMutableBufferPointer { sums in
                        weights.withUnsafeMutableBufferPointer { weights in
                            squares.withUnsafeBufferPointer { squares in
                                for x in 0..<width {
                                    let sum =
                                        squares[x] + squares[x &+ 1] + squares[x &+ 2] + squares[x &+ 3]
                                        + squares[x &+ 4]
                                    let distance = max(0, sum * mean - bias) * inverse
                                    let near = max(0, 1 - distance)
                                    let square = near * near
                                    let weight = square * square
                                    sums[row &* width &+ x] += weight * center[x &+ shift]
                                    weights[row &* width &+ x] += weight
                                }
                            }
                        }
                    }
                    add(line(y - patch), shift, -1, &squares)
                }
            }
        }
        for row in 0..<count {
            let y = rows.lowerBound + row
            for x in 0..<width {
                let index = row * width + x
                let own = source[(y + rim) * stride + rim + x]
                target[y * width + x] = (sums[index] + own) / (weights[index] + 1)
            }
        }
    }

    @inline(__always)
    private static func add(_ line: UnsafePointer<Float>, _ shift: Int, _ sign: Float, _ squares: inout [Float]) {
        squares.withUnsafeMutableBufferPointer { squares in
            for x in 0..<squares.count {
                let difference = line[x] - line[x &+ shift]
                squares[x] += sign * difference * difference
            }
        }
    }
}

extension Plane<Float> {
    /// The plane with a rim in which the nearest value is repeated.
    func padded(by rim: Int, check: Check) throws -> Plane {
        let columns = width + 2 * rim
        return try Plane(width: columns, height: height + 2 * rim, check: check) { target, rows in
            read { source in
                for y in rows {
                    let row = source + Swift.min(height - 1, Swift.max(0, y - rim)) * width
                    for x in 0..<columns {
                        target[y * columns + x] = row[Swift.min(width - 1, Swift.max(0, x - rim))]
                    }
                }
            }
        }
    }

    /// The standard deviation of noise, from the part of a picture without structure: the median of the absolute
    /// response to a mask that cancels edges and ramps (Immerkær 1996; the median after Donoho & Johnstone 1994).
    func noise(check: Check) throws -> Float {
        guard width > 2, height > 2 else { return 0 }
        var responses: [Float] = []
        let step = Swift.max(1, Int((Float(values.count) / 60_000).squareRoot()))
        for y in stride(from: 1, to: height - 1, by: step) {
            try check()
            for x in stride(from: 1, to: width - 1, by: step) {
                let index = y * width + x
                let corners =
                    values[index - width - 1] + values[index - width + 1] + values[index + width - 1]
                    + values[index + width + 1]
                let sides = values[index - width] + values[index - 1] + values[index + 1] + values[index + width]
                responses.append(abs(corners - 2 * sides + 4 * values[index]))
            }
        }
        responses.sort()
        return responses.isEmpty ? 0 : responses[responses.count / 2] / (0.6745 * 6)
    }
}
