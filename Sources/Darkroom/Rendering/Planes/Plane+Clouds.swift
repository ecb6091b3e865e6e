extension Plane<Float> {
    /// Smooth random clouds with mean 0 and variance near 1: lattices of random numbers under a cubic B-spline, each
    /// octave half the size and half the height of the one before.
    ///
    /// - Parameters:
    ///   - cell: the size of the largest lumps in pixels.
    ///   - octaves: at least 1.
    static func clouds(width: Int, height: Int, cell: Float, octaves: Int, seed: UInt64, check: Check) throws -> Plane {
        var plane = Plane(width: width, height: height)
        var amplitude: Float = 1
        var total: Float = 0
        for octave in 0..<octaves {
            let size = max(1, cell / Float(1 << octave))
            try plane.addLattice(
                cell: size, amplitude: amplitude * 3.6, seed: RandomGenerator.seed(seed, UInt64(octave)), check)
            total += amplitude * amplitude
            amplitude /= 2
        }
        let scale = 1 / total.squareRoot()
        try plane.update(check: check) { values, indices in
            for index in indices { values[index] *= scale }
        }
        return plane
    }

    private mutating func addLattice(cell: Float, amplitude: Float, seed: UInt64, _ check: Check) throws {
        let columns = Int(Float(width) / cell) + 5
        let rows = Int(Float(height) / cell) + 5
        var random = RandomGenerator(seed: seed)
        let lattice = (0..<(columns * rows)).map { _ in amplitude * random.signed() }
        let places = (0..<width).map { x in LatticePlace(Float(x) / cell) }
        let width = width
        try update(check: check) { values, indices in
            var line = [Float](repeating: 0, count: columns)
            for y in indices.lowerBound / width..<indices.upperBound / width {
                let place = LatticePlace(Float(y) / cell)
                for column in 0..<columns {
                    let start = place.node * columns + column
                    line[column] =
                        lattice[start] * place.weights.x + lattice[start + columns] * place.weights.y
                        + lattice[start + 2 * columns] * place.weights.z
                        + lattice[start + 3 * columns] * place.weights.w
                }
                line.withUnsafeBufferPointer { line in
                    places.withUnsafeBufferPointer { places in
                        let row = values + y * width
                        for x in 0..<width {
                            let place = places[x]
                            let node = place.node
                            row[x] +=
                                line[node] * place.weights.x + line[node &+ 1] * place.weights.y
                                + line[node &+ 2] * place.weights.z + line[node &+ 3] * place.weights.w
                        }
                    }
                }
            }
        }
    }
}

/// The four nodes of a lattice that a place lies between, and their weights under a cubic B-spline.
struct LatticePlace {
    let node: Int
    let weights: SIMD4<Float>

    init(_ place: Float) {
        node = Int(place)
        let t = place - Float(node)
        let u = 1 - t
        weights =
            SIMD4(u * u * u, 4 - 6 * t * t + 3 * t * t * t, 4 - 6 * u * u + 3 * u * u * u, t * t * t) * (1 / 6)
    }
}
