/// Colours the hole by the matches: every pixel becomes the mean of what the patches over it would put there, the likeliest
/// ones counting most (Wexler, Shechtman & Irani 2007).
struct PatchVote {
    let level: FillLevel
    let state: FillState
    private let sums: FillBuffer<FillLevel.Color>
    private let weights: FillBuffer<Float>

    init(_ level: FillLevel, _ state: FillState) {
        self.level = level
        self.state = state
        sums = FillBuffer(repeating: FillLevel.Color(), count: level.count)
        weights = FillBuffer(repeating: 0, count: level.count)
    }

    /// - Parameter sharpness: how much the likeliest patches are preferred; at 1 a patch of the typical cost has the weight 1 / e.
    func run(sharpness: Float, check: Check) throws {
        let (width, height, radius) = (level.width, level.height, level.radius)
        let variance = typicalCost() / sharpness
        for target in level.targets {
            sums[Int(target)] = FillLevel.Color()
            weights[Int(target)] = 0
        }
        let (source, hole) = (level.colors.pointer, level.hole.pointer)
        let (sums, weights) = (sums.pointer, weights.pointer)
        for (number, target) in level.targets.enumerated() {
            if number.isMultiple(of: 2048) { try check() }
            let target = Int(target)
            let shift = Int(state.match[target]) - target
            let trust = level.trust[target]
            let weight = trust * trust * PatchVote.decay(state.cost[target] / variance) + 1e-7
            let (x, y) = (target % width, target / width)
            for row in max(0, y - radius)...min(height - 1, y + radius) {
                for index in (row * width + max(0, x - radius))...(row * width + min(width - 1, x + radius))
                where hole[index] {
                    sums[index] += source[index + shift] * weight
                    weights[index] += weight
                }
            }
        }
        for target in level.targets where hole[Int(target)] {
            state.colors[Int(target)] = sums[Int(target)] / weights[Int(target)]
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
