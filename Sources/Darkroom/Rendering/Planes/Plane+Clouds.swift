extension Plane<Float> {
    /// Smooth random clouds with mean 0 and variance near 1: lattices of random numbers under a cubic B-spline, each
    /// octave half the size and half the height of the one before.
    ///
    /// - Parameters:
    ///   - cell: the size of the largest lumps in pixels.
    ///   - octaves: at least 1.
    static func clouds(width: Int, height: Int, cell: Float, octaves: Int, seed: UInt64, check: Check) throws -> Plane {
        var total: Float = 0
        for octave in 0..<octaves { total += 1 / Float(1 << (2 * octave)) }
        let height = height
        let lattices = (0..<octaves).map { octave in
            CloudLattice(
                width: width, height: height, cell: Swift.max(1, cell / Float(1 << octave)),
                amplitude: 3.6 / (Float(1 << octave) * total.squareRoot()),
                seed: RandomGenerator.seed(seed, UInt64(octave)))
        }
        return try Plane(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) { target[index] = 0 }
            for lattice in lattices { lattice.add(to: target, rows) }
        }
    }
}

/// One octave of clouds: a lattice of random numbers.
private struct CloudLattice: Sendable {
    private let width: Int
    private let cell: Float
    private let columns: Int
    private let nodes: [Float]
    /// Of the columns of pixels.
    private let places: [LatticePlace]

    init(width: Int, height: Int, cell: Float, amplitude: Float, seed: UInt64) {
        self.width = width
        self.cell = cell
        columns = Int(Float(width) / cell) + 5
        let rows = Int(Float(height) / cell) + 5
        var random = RandomGenerator(seed: seed)
        nodes = (0..<(columns * rows)).map { _ in amplitude * random.signed() }
        places = (0..<width).map { x in LatticePlace(Float(x) / cell) }
    }

    /// Adds the octave to rows of a plane.
    func add(to values: UnsafeMutablePointer<Float>, _ rows: Range<Int>) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: columns) { line in
            line.initialize(repeating: 0)
            let start = UnsafeRawPointer(line.baseAddress.unsafelyUnwrapped)
            for y in rows {
                let place = LatticePlace(Float(y) / cell)
                nodes.withUnsafeBufferPointer { nodes in
                    let above = nodes.baseAddress.unsafelyUnwrapped + place.node * columns
                    for column in 0..<columns {
                        line[column] =
                            above[column] * place.weights.x + above[column &+ columns] * place.weights.y
                            + above[column &+ 2 &* columns] * place.weights.z
                            + above[column &+ 3 &* columns] * place.weights.w
                    }
                }
                places.withUnsafeBufferPointer { places in
                    let row = values + y &* width
                    for x in 0..<width {
                        let place = places[x]
                        let four = start.loadUnaligned(fromByteOffset: 4 &* place.node, as: SIMD4<Float>.self)
                        let parts = four * place.weights
                        row[x] += (parts.x + parts.y) + (parts.z + parts.w)
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
