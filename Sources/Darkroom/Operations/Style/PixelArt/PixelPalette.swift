/// The few colours that a picture is drawn with, and which of them each cell gets.
struct PixelPalette: Sendable {
    /// In Oklab.
    let colors: [SIMD3<Float>]

    init(_ cells: Plane<SIMD4<Float>>, colors count: Int, random: RandomGenerator, check: Check) throws {
        colors = PixelPalette.stretched(
            try ColorClusters(cells, count: count, random: random, check: check).centers)
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
