/// Blocks of a compressed stream that were lost: filled from elsewhere, with channels exchanged, or with one colour.
struct GlitchBlocks: Sendable {
    private static let columns = 48
    private static let rows = 32
    /// Of each block: 0 = whole, 1 = from elsewhere, 2 = channels exchanged, 3 = coarse.
    private let faults: [UInt8]
    private let shifts: [SIMD2<Float>]

    init(amount: Float, seed: UInt64) {
        var random = RandomGenerator(seed: seed)
        let (columns, rows) = (GlitchBlocks.columns, GlitchBlocks.rows)
        var faults = [UInt8](repeating: 0, count: columns * rows)
        // Runs of blocks, as they follow each other in a stream.
        for _ in 0..<Int(16 * amount) {
            let start = random.index(below: columns * rows)
            let length = 1 + random.index(below: 11)
            let fault = UInt8(1 + random.index(below: 3))
            let deep = 1 + random.index(below: 3)
            for line in 0..<deep {
                for block in start..<(start + length) {
                    let index = block + line * columns
                    if index < faults.count { faults[index] = fault }
                }
            }
        }
        self.faults = faults
        shifts = (0..<faults.count).map { _ in
            SIMD2(Float(random.index(below: 9) - 4), Float(random.index(below: 5) - 2))
        }
    }

    /// - Parameters:
    ///   - x, y: the place, 0…1.
    ///   - source: the whole picture.
    @inline(__always)
    func corrupted(
        _ value: SIMD4<Float>, x: Float, y: Float, _ width: Int, _ height: Int, _ source: UnsafePointer<SIMD4<Float>>
    ) -> SIMD4<Float> {
        let column = min(GlitchBlocks.columns - 1, Int(x * Float(GlitchBlocks.columns)))
        let row = min(GlitchBlocks.rows - 1, Int(y * Float(GlitchBlocks.rows)))
        let block = row &* GlitchBlocks.columns &+ column
        let fault = faults[block]
        guard fault != 0 else { return value }
        func sample(_ x: Float, _ y: Float) -> SIMD4<Float> {
            source[
                min(height &- 1, max(0, Int(y * Float(height)))) &* width
                    &+ min(width &- 1, max(0, Int(x * Float(width))))]
        }
        switch fault {
        case 1:
            let shift = shifts[block & ~7]
            return sample(
                x + shift.x / Float(GlitchBlocks.columns), y + shift.y / Float(GlitchBlocks.rows))
        case 2: return SIMD4(value.z, value.x, value.y, value.w)
        default:
            // Only the coarsest coefficient came through.
            let flat = sample(
                (Float(column) + 0.5) / Float(GlitchBlocks.columns), (Float(row) + 0.5) / Float(GlitchBlocks.rows))
            return flat * 0.75 + value * 0.25
        }
    }
}
