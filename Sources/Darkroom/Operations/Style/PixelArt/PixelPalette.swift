/// The few colours that a picture is drawn with: k-means in Oklab, seeded by k-means++ (Arthur & Vassilvitskii 2007).
struct PixelPalette: Sendable {
    /// In Oklab.
    let colors: [SIMD3<Float>]

    init(_ cells: Plane<SIMD4<Float>>, colors count: Int, random: RandomGenerator, check: Check) throws {
        var random = random
        let visible = cells.values.filter { $0.w > 0.01 }
        let samples = (visible.isEmpty ? cells.values : visible).map { SIMD3($0.x, $0.y, $0.z) }
        var centers = try PixelPalette.seeds(samples, count, &random, check)
        for _ in 0..<8 {
            var sums = [SIMD4<Float>](repeating: SIMD4(), count: centers.count)
            for (number, sample) in samples.enumerated() {
                if number.isMultiple(of: 4_096) { try check() }
                // A vivid colour counts for more than its area.
                sums[PixelPalette.nearest(sample, centers).index] += SIMD4(sample, 1) * (1 + 8 * sample.chroma)
            }
            for index in centers.indices where sums[index].w > 0 {
                centers[index] = SIMD3(sums[index].x, sums[index].y, sums[index].z) / sums[index].w
            }
        }
        colors = PixelPalette.stretched(centers)
    }

    /// Starting points far from each other, so that a small spot of a colour of its own gets its place.
    private static func seeds(
        _ samples: [SIMD3<Float>], _ count: Int, _ random: inout RandomGenerator, _ check: Check
    ) throws -> [SIMD3<Float>] {
        var centers = [samples[random.index(below: samples.count)]]
        var distances = [Float](repeating: .infinity, count: samples.count)
        while centers.count < count {
            try check()
            var total: Float = 0
            for index in samples.indices {
                let offset = samples[index] - centers[centers.count - 1]
                distances[index] = min(distances[index], offset.dot(offset) * (1 + 8 * samples[index].chroma))
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

    /// The darkest colour becomes nearly black and the lightest nearly white when they are close to it.
    private static func stretched(_ centers: [SIMD3<Float>]) -> [SIMD3<Float>] {
        let lights = centers.map { $0.x }
        let (darkest, lightest) = (lights.min() ?? 0, lights.max() ?? 1)
        let low = darkest - min(0.06, max(0, darkest - 0.12))
        let high = lightest + min(0.04, max(0, 0.99 - lightest))
        guard lightest - darkest > 0.2 else { return centers }
        return centers.map { SIMD3(low + ($0.x - darkest) * (high - low) / (lightest - darkest), $0.y, $0.z) }
    }

    /// The palette's colour of each cell.
    ///
    /// - Parameter dithers: whether two near colours alternate in a chequer where a smooth ramp runs between them.
    func indexed(_ cells: Plane<SIMD4<Float>>, dithers: Bool, check: Check) throws -> [UInt8] {
        try (0..<cells.values.count).map { index in
            if index.isMultiple(of: 4_096) { try check() }
            let (x, y) = (index % cells.width, index / cells.width)
            let cell = cells.values[index]
            let color = SIMD3(cell.x, cell.y, cell.z)
            let first = PixelPalette.nearest(color, colors)
            guard dithers, colors.count > 1, (x + y).isMultiple(of: 2) else { return UInt8(first.index) }
            var others = colors
            others[first.index] = SIMD3(repeating: 9)
            let second = PixelPalette.nearest(color, others)
            let apart = colors[second.index] - colors[first.index]
            let gap = apart.dot(apart)
            let place = (color - colors[first.index]).dot(apart) / max(1e-9, gap)
            let across = cells[clamped: x + 1, y] - cells[clamped: x - 1, y]
            let down = cells[clamped: x, y + 1] - cells[clamped: x, y - 1]
            let slope = across * across + down * down
            let isRamp = slope.x + slope.y + slope.z < 0.004 && gap < 0.03
            return UInt8(isRamp && place > 0.36 ? second.index : first.index)
        }
    }

    @inline(__always)
    private static func nearest(_ color: SIMD3<Float>, _ colors: [SIMD3<Float>]) -> (index: Int, distance: Float) {
        var best = (index: 0, distance: Float.infinity)
        for index in colors.indices {
            let offset = colors[index] - color
            let distance = offset.dot(offset)
            if distance < best.distance { best = (index, distance) }
        }
        return best
    }
}
