/// Colours the hole by the matches: every pixel becomes the mean of what the patches over it would put there, the likeliest
/// ones counting most (Wexler, Shechtman & Irani 2007). Where all would put the same there, it becomes just that.
struct PatchVote {
    let level: FillLevel
    let state: FillState
    private let weights: FillBuffer<Float>

    init(_ level: FillLevel, _ state: FillState) {
        self.level = level
        self.state = state
        weights = FillBuffer(zeroed: level.count)
    }

    /// - Parameter sharpness: how much the likeliest patches are preferred; at 1 a patch of the typical cost has the weight 1 / e.
    func run(sharpness: Float, check: Check) throws {
        let (width, height, radius) = (level.width, level.height, level.radius)
        let variance = typicalCost() / sharpness
        let regions = state.regions
        regions.update()
        let (match, cost, colors) = (state.match.pointer, state.cost.pointer, state.colors.pointer)
        let (source, trust, hole) = (level.colors.pointer, level.trust.pointer, level.hole.pointer)
        let (isUniform, isDeep, weights) = (regions.isUniform.pointer, regions.isDeep.pointer, weights.pointer)
        try check()
        for target in level.targets where !isDeep[Int(target)] {
            let target = Int(target)
            weights[target] = trust[target] * trust[target] * PatchVote.decay(cost[target] / variance) + 1e-7
        }
        for (number, pixel) in level.targets.enumerated() {
            if number.isMultiple(of: 2048) { try check() }
            let pixel = Int(pixel)
            guard hole[pixel] else { continue }
            guard !isUniform[pixel] else {
                colors[pixel] = source[Int(match[pixel])]
                continue
            }
            let (x, y) = (pixel % width, pixel / width)
            let (left, right) = (max(0, x - radius), min(width - 1, x + radius))
            var (sum, total) = (FillLevel.Color(), Float(0))
            for row in max(0, y - radius)...min(height - 1, y + radius) {
                for target in (row &* width &+ left)...(row &* width &+ right) {
                    sum += source[Int(match[target]) &+ pixel &- target] * weights[target]
                    total += weights[target]
                }
            }
            colors[pixel] = sum / total
        }
    }

    /// The cost that three quarters of the targets stay below.
    private func typicalCost() -> Float {
        let stride = max(1, level.targets.count / 4096)
        var costs: [Float] = []
        for number in Swift.stride(from: 0, to: level.targets.count, by: stride) {
            costs.append(state.cost[Int(level.targets[number])])
        }
        costs.sort()
        return max(1e-6, costs[costs.count * 3 / 4])
    }

    /// exp(−x) as 1 / (1 + x + x²/2 + x³/6 + x⁴/24): cheap, and its tail is longer.
    @inline(__always)
    private static func decay(_ x: Float) -> Float {
        1 / (1 + x * (1 + x * (0.5 + x * (1 / 6 + x / 24))))
    }
}
