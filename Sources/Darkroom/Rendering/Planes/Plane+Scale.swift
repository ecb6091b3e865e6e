extension Plane {
    /// The plane at a fraction of its size: each value the mean of a square of `factor` × `factor` values, or of what the
    /// border leaves of it.
    ///
    /// - Parameter factor: at least 1.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func shrunk(by factor: Int, check: Check) throws -> Plane {
        guard factor > 1 else { return self }
        let (columns, lines) = ((width + factor - 1) / factor, (height + factor - 1) / factor)
        // Bands are counted in rows of the source.
        var result = Plane(width: columns, height: lines)
        try result.write { target in
            try read { source in
                // Bands write rows of their own.
                nonisolated(unsafe) let (source, target) = (source, target)
                try (0..<lines).concurrentBands(of: width * factor, check: check) { rows in
                    for row in rows {
                        let (top, bottom) = (row * factor, Swift.min(height, (row + 1) * factor))
                        let out = target + row * columns
                        for y in top..<bottom {
                            let line = source + y * width
                            var x = 0
                            for column in 0..<columns {
                                let end = Swift.min(width, x &+ factor)
                                var sum = Element.zero
                                while x < end {
                                    sum = sum + line[x]
                                    x &+= 1
                                }
                                out[column] = out[column] + sum
                            }
                        }
                        for column in 0..<columns {
                            let across = Swift.min(width, (column + 1) * factor) - column * factor
                            out[column] = out[column] * (1 / Float(across * (bottom - top)))
                        }
                    }
                }
            }
        }
        return result
    }

    /// Undoes ``shrunk(by:check:)``: bilinear between the values, which lie in the middle of their squares.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func enlarged(by factor: Int, toWidth columns: Int, height lines: Int, check: Check) throws -> Plane {
        guard factor > 1 else { return self }
        let places = (0..<columns).map { Plane.place($0, factor, width) }
        return try Plane(width: columns, height: lines, check: check) { target, rows in
            var line = [Element](repeating: .zero, count: width)
            line.withUnsafeMutableBufferPointer { line in
                places.withUnsafeBufferPointer { places in
                    read { source in
                        for y in rows {
                            let down = Plane.place(y, factor, height)
                            let above = source + down.first * width
                            let below = source + down.second * width
                            for x in 0..<width { line[x] = above[x] + (below[x] - above[x]) * down.share }
                            let out = target + y * columns
                            for x in 0..<columns {
                                let place = places[x]
                                let left = line[place.first]
                                out[x] = left + (line[place.second] - left) * place.share
                            }
                        }
                    }
                }
            }
        }
    }

    /// The two values that a place lies between, and how near it is to the second.
    static func place(_ index: Int, _ factor: Int, _ count: Int) -> (first: Int, second: Int, share: Float) {
        let place = Swift.max(0, (Float(index) + 0.5) / Float(factor) - 0.5)
        let first = Swift.min(count - 1, Int(place))
        return (first, Swift.min(count - 1, first + 1), place - Float(first))
    }
}
