/// The few colours that stand for all of a picture: k-means in Oklab, seeded by k-means++ (Arthur & Vassilvitskii 2007).
struct ColorClusters: Sendable {
    /// In Oklab; fewer than asked for where the picture has no more.
    let centers: [SIMD3<Float>]

    /// - Parameters:
    ///   - colors: in Oklab, the fourth lane alpha; a few thousand of them are looked at.
    ///   - vividness: how much more than its area a vivid colour counts.
    init(
        _ colors: Plane<SIMD4<Float>>, count: Int, vividness: Float = 8, random: RandomGenerator, check: Check
    ) throws {
        var random = random
        let stride = max(1, Int((Float(colors.values.count) / 9_000).squareRoot()))
        var all: [SIMD3<Float>] = []
        var visible: [SIMD3<Float>] = []
        for y in Swift.stride(from: stride / 2, to: colors.height, by: stride) {
            for x in Swift.stride(from: stride / 2, to: colors.width, by: stride) {
                let color = colors.values[y * colors.width + x]
                all.append(color.color)
                if color.w > 0.01 { visible.append(color.color) }
            }
        }
        let samples = visible.isEmpty ? all : visible
        var centers = try ColorClusters.seeds(samples, count, vividness, &random, check)
        for _ in 0..<8 {
            try check()
            var sums = [SIMD4<Float>](repeating: SIMD4(), count: centers.count)
            for sample in samples {
                sums[ColorClusters.nearest(sample, centers)] += SIMD4(sample, 1) * (1 + vividness * sample.chroma)
            }
            for index in centers.indices where sums[index].w > 0 {
                centers[index] = sums[index].color / sums[index].w
            }
        }
        self.centers = centers
    }

    /// Starting points far from each other, so that a small spot of a colour of its own gets its place.
    private static func seeds(
        _ samples: [SIMD3<Float>], _ count: Int, _ vividness: Float, _ random: inout RandomGenerator, _ check: Check
    ) throws -> [SIMD3<Float>] {
        var centers = [samples[random.index(below: samples.count)]]
        var distances = [Float](repeating: .infinity, count: samples.count)
        while centers.count < count {
            try check()
            var total: Float = 0
            for index in samples.indices {
                let offset = samples[index] - centers[centers.count - 1]
                distances[index] = min(distances[index], offset.dot(offset) * (1 + vividness * samples[index].chroma))
                total += distances[index]
            }
            guard total > 1e-6 else { break }
            var aim = random.unit() * total
            let chosen = distances.firstIndex { distance in
                aim -= distance
                return aim <= 0
            }
            centers.append(samples[chosen ?? samples.count - 1])
        }
        return centers
    }

    /// The index of the colour that is nearest in Oklab.
    @inline(__always)
    static func nearest(_ color: SIMD3<Float>, _ centers: [SIMD3<Float>]) -> Int {
        var best = 0
        var least = Float.infinity
        for index in centers.indices {
            let offset = centers[index] - color
            let distance = offset.dot(offset)
            if distance < least { (best, least) = (index, distance) }
        }
        return best
    }
}
