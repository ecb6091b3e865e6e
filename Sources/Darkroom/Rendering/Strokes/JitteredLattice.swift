/// Places spread evenly but not regularly: one in each cell of a lattice, somewhere about its middle.
struct JitteredLattice: Sendable {
    let columns: Int
    let rows: Int
    private let cell: SIMD2<Float>

    /// - Parameter spacing: about the side of a cell in pixels.
    init(width: Int, height: Int, spacing: Float) {
        columns = max(1, Int(Float(width) / spacing + 0.5))
        rows = max(1, Int(Float(height) / spacing + 0.5))
        cell = SIMD2(Float(width) / Float(columns), Float(height) / Float(rows))
    }

    /// The cells in random order.
    func shuffled(_ random: inout RandomGenerator) -> [Int] {
        var order = Array(0..<(columns * rows))
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, random.index(below: last + 1))
        }
        return order
    }

    /// The place in a cell, in pixels.
    @inline(__always)
    func place(_ number: Int, _ random: inout RandomGenerator) -> SIMD2<Float> {
        SIMD2(
            (Float(number % columns) + 0.5 + 0.45 * random.signed()) * cell.x,
            (Float(number / columns) + 0.5 + 0.45 * random.signed()) * cell.y)
    }
}
