extension Plane {
    /// The plane enlarged under a cubic B-spline: smooth, for fields that have no detail of their own. A value of this
    /// plane stands for a square of `factor` pixels of the larger one.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func enlarged(width: Int, height: Int, factor: Float, check: Check) throws -> Plane {
        guard factor != 1 || width != self.width || height != self.height else { return self }
        let columns = self.width
        let (lastColumn, lastRow) = (columns - 1, self.height - 1)
        let places = (0..<width).map { LatticePlace((Float($0) + 0.5) / factor + 0.5) }
        return try Plane(width: width, height: height, check: check) { target, rows in
            // Bands are painted at the same time: each has a line of its own.
            var line = [Element](repeating: .zero, count: columns)
            read { source in
                for y in rows {
                    let place = LatticePlace((Float(y) + 0.5) / factor + 0.5)
                    let first = place.node - 2
                    let above = source + min(lastRow, max(0, first)) * columns
                    let upper = source + min(lastRow, max(0, first + 1)) * columns
                    let lower = source + min(lastRow, max(0, first + 2)) * columns
                    let below = source + min(lastRow, max(0, first + 3)) * columns
                    for column in 0..<columns {
                        let upperHalf: Element = above[column] * place.weights.x + upper[column] * place.weights.y
                        let lowerHalf: Element = lower[column] * place.weights.z + below[column] * place.weights.w
                        line[column] = upperHalf + lowerHalf
                    }
                    line.withUnsafeBufferPointer { line in
                        places.withUnsafeBufferPointer { places in
                            let out = target + y &* width
                            for x in 0..<width {
                                let place = places[x]
                                let node = place.node &- 2
                                let first = line[min(lastColumn, max(0, node))] * place.weights.x
                                let second = line[min(lastColumn, max(0, node &+ 1))] * place.weights.y
                                let third = line[min(lastColumn, max(0, node &+ 2))] * place.weights.z
                                let fourth = line[min(lastColumn, max(0, node &+ 3))] * place.weights.w
                                out[x] = (first + second) + (third + fourth)
                            }
                        }
                    }
                }
            }
        }
    }

    /// A Gaussian blur of a large reach: done on a reduced plane, which is enlarged again.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func softened(sigma: Float, check: Check) throws -> Plane {
        let factor = max(1, Int(sigma / 4))
        guard factor > 1 else { return try blurred(sigma: sigma, check: check) }
        return try shrunk(by: factor, check: check).blurred(sigma: sigma / Float(factor), check: check)
            .enlarged(width: width, height: height, factor: Float(factor), check: check)
    }
}
