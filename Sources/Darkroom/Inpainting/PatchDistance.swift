/// Compares one target patch with source patches: the mean squared difference of colour and texture over what of the
/// target lies in the picture, each pixel weighed by its trust.
struct PatchDistance {
    private let radius: Int
    private let width: Int
    private let source: UnsafeMutablePointer<FillLevel.Color>
    /// Where a target at the picture's border is gathered: its colours, row by row, and the square roots of their weights.
    private let patch: FillBuffer<FillLevel.Color>
    private let weights: FillBuffer<Float>
    /// The target: its first pixel, and how many there are from one row to the next.
    private var first: UnsafeMutablePointer<FillLevel.Color>
    private var firstWeight: UnsafeMutablePointer<Float>
    private var stride: Int
    /// Whether the first row is the lowest.
    private var isUpward = false
    private var scale: Float = 1

    /// - Parameter source: the colours that are copied, of the level's size.
    init(_ level: FillLevel, source: FillBuffer<FillLevel.Color>) {
        radius = level.radius
        width = level.width
        self.source = source.pointer
        let side = 2 * level.radius + 1
        patch = FillBuffer(repeating: FillLevel.Color(), count: side * side)
        weights = FillBuffer(repeating: 0, count: side * side)
        (first, firstWeight, stride) = (patch.pointer, weights.pointer, side)
    }

    /// Sets the target. Colours and trust are not to change until the next.
    ///
    /// - Parameters:
    ///   - trust: square roots of the weights.
    ///   - scale: what an earlier ``aim(x:y:in:colors:trust:scale:)`` at the same place with the same trust has given.
    /// - Returns: one over the sum of the weights.
    @discardableResult
    mutating func aim(
        x: Int, y: Int, in level: FillLevel, colors: UnsafeMutablePointer<FillLevel.Color>,
        trust: UnsafeMutablePointer<Float>, scale known: Float? = nil
    ) -> Float {
        if x >= radius, x < width - radius, y >= radius, y < level.height - radius {
            let corner = (y &- radius) &* width &+ x &- radius
            (first, firstWeight, stride) = (colors + corner, trust + corner, width)
        } else {
            gather(x, y, level, colors, trust)
        }
        scale = known ?? measuredScale()
        // From the side that is trusted more, where what is unlike shows sooner.
        let last = 2 &* radius &* stride
        isUpward = firstWeight[radius] < firstWeight[last &+ radius]
        if isUpward {
            first += last
            firstWeight += last
            stride = -stride
        }
        return scale
    }

    private mutating func gather(
        _ x: Int, _ y: Int, _ level: FillLevel, _ colors: UnsafeMutablePointer<FillLevel.Color>,
        _ trust: UnsafeMutablePointer<Float>
    ) {
        (first, firstWeight, stride) = (patch.pointer, weights.pointer, 2 * radius + 1)
        var place = 0
        for row in (y - radius)...(y + radius) {
            for column in (x - radius)...(x + radius) {
                if row >= 0, row < level.height, column >= 0, column < width {
                    let index = row &* width &+ column
                    patch[place] = colors[index]
                    weights[place] = trust[index]
                } else {
                    weights[place] = 0
                }
                place &+= 1
            }
        }
    }

    private func measuredScale() -> Float {
        let side = 2 &* radius &+ 1
        var total: Float = 0
        var row = firstWeight
        for _ in 0..<side {
            for column in 0..<side { total += row[column] * row[column] }
            row += stride
        }
        return total > 0 ? 1 / total : 0
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
        let step = isUpward ? -width : width
        var row = source + (index &- radius &* step &- radius)
        var target = first
        var weight = firstWeight
        var sum = FillLevel.Color()
        for _ in 0..<side {
            for column in 0..<side {
                let difference = (row[column] - target[column]) * weight[column]
                sum += difference * difference
            }
            if sum.sum() > limit { return .infinity }
            row += step
            target += stride
            weight += stride
        }
        return sum.sum() * scale
    }
}
