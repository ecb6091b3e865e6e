import Foundation

/// How often colours occur in a part of a view: a coarse histogram over Oklab, smoothed so that near colours count.
struct ColorHistogram: Sendable {
    static let sides = SIMD3<Int>(16, 28, 28)
    private var shares: [Float]

    /// The cell of each colour of a view.
    static func cells(_ view: SmallView) -> [Int] {
        view.colors.map { lab in
            let x = min(sides.x - 1, max(0, Int(lab.x * 14)))
            let y = min(sides.y - 1, max(0, Int((lab.y + 0.4) * 32)))
            let z = min(sides.z - 1, max(0, Int((lab.z + 0.4) * 32)))
            return (x * sides.y + y) * sides.z + z
        }
    }

    init(_ cells: [Int], weights: [Float]) {
        let sides = ColorHistogram.sides
        shares = [Float](repeating: 0, count: sides.x * sides.y * sides.z)
        for (cell, weight) in zip(cells, weights) { shares[cell] += weight }
        for _ in 0..<2 {
            for stride in [1, sides.z, sides.y * sides.z] { smooth(stride) }
        }
        let scale = 1 / (shares.reduce(0, +) + 1e-9)
        for index in shares.indices { shares[index] *= scale }
    }

    /// For each cell the logarithm of how much more often its colours occur here than there, −3…3; 0 where they occur in
    /// neither.
    func logRatios(to other: ColorHistogram) -> [Float] {
        shares.indices.map { cell in
            let (own, others) = (shares[cell], other.shares[cell])
            return own == others ? 0 : min(3, max(-3, logf((own + 2e-5) / (others + 2e-5))))
        }
    }

    private mutating func smooth(_ stride: Int) {
        let before = shares
        shares.withUnsafeMutableBufferPointer { shares in
            before.withUnsafeBufferPointer { before in
                for index in stride..<(before.count - stride) {
                    shares[index] = 0.5 * before[index] + 0.25 * (before[index &- stride] + before[index &+ stride])
                }
            }
        }
    }
}
