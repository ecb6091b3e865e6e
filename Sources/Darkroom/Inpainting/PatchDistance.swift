/// Compares one target patch with source patches: the mean squared difference of colour and texture over what of the
/// target lies in the picture, each pixel weighed by its trust.
struct PatchDistance {
    private let radius: Int
    private let width: Int
    private let source: UnsafeMutablePointer<FillLevel.Color>
    /// The target's colours, row by row, and the square roots of their weights.
    private let patch: FillBuffer<FillLevel.Color>
    private let weights: FillBuffer<Float>
    private var scale: Float = 1

    /// - Parameter source: the colours that are copied, of the level's size.
    init(_ level: FillLevel, source: FillBuffer<FillLevel.Color>) {
        radius = level.radius
        width = level.width
        self.source = source.pointer
        let side = 2 * level.radius + 1
        patch = FillBuffer(repeating: FillLevel.Color(), count: side * side)
        weights = FillBuffer(repeating: 0, count: side * side)
    }

    /// Sets the target.
    ///
    /// - Parameter trust: square roots of the weights.
    mutating func aim(
        x: Int, y: Int, in level: FillLevel, colors: UnsafeMutablePointer<FillLevel.Color>,
        trust: UnsafeMutablePointer<Float>
    ) {
        var total: Float = 0
        var place = 0
        for row in (y - radius)...(y + radius) {
            for column in (x - radius)...(x + radius) {
                if row >= 0, row < level.height, column >= 0, column < width {
                    let index = row &* width &+ column
                    let weight = trust[index]
                    patch[place] = colors[index]
                    weights[place] = weight
                    total += weight * weight
                } else {
                    weights[place] = 0
                }
                place &+= 1
            }
        }
        scale = total > 0 ? 1 / total : 0
    }

    /// The distance of the source whose middle is `index`; once it is known to be beyond `bound`, some number beyond it.
    @inline(__always)
    func callAsFunction(_ index: Int, within bound: Float) -> Float {
        radius == 3 ? measured(index, bound, radius: 3) : measured(index, bound, radius: radius)
    }

    @inline(__always)
    private func measured(_ index: Int, _ bound: Float, radius: Int) -> Float {
        let side = 2 &* radius &+ 1
        let limit = scale > 0 ? bound / scale : .infinity
        var row = source + (index &- radius &* width &- radius)
        var target = patch.pointer
        var weight = weights.pointer
        var sum = FillLevel.Color()
        for _ in 0..<side {
            for column in 0..<side {
                let difference = (row[column] - target[column]) * weight[column]
                sum += difference * difference
            }
            if sum.sum() > limit { return .infinity }
            row += width
            target += side
            weight += side
        }
        return sum.sum() * scale
    }
}
