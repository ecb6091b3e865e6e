extension FillLevel {
    /// How far each pixel of the hole is from the nearest known one: a chamfer distance with the weights 3 and 4
    /// (Borgefors 1986), thirds of a pixel.
    static func depth(of hole: FillBuffer<Bool>, width: Int, height: Int) -> FillBuffer<Float> {
        let far: Float = 1e9
        let depth = FillBuffer<Float>(zeroed: width * height)
        let rows = rows(of: hole, width: width, height: height)
        for index in rows.indices(of: width) where hole[index] { depth[index] = far }
        func relax(_ index: Int, _ x: Int, _ step: Int, _ row: Int, _ isInside: Bool) {
            guard depth[index] > 0 else { return }
            var best = depth[index]
            if x - step >= 0, x - step < width { best = min(best, depth[index - step] + 1) }
            if isInside {
                best = min(best, depth[index - row] + 1)
                if x > 0 { best = min(best, depth[index - row - 1] + 4 / 3) }
                if x < width - 1 { best = min(best, depth[index - row + 1] + 4 / 3) }
            }
            depth[index] = best
        }
        for y in rows {
            for x in 0..<width { relax(y * width + x, x, 1, width, y > 0) }
        }
        for y in rows.reversed() {
            for x in (0..<width).reversed() { relax(y * width + x, x, -1, -width, y < height - 1) }
        }
        return depth
    }

    /// Whatever lies within `radius` rows and columns of what is set.
    static func dilated(
        _ flags: FillBuffer<Bool>, width: Int, height: Int, by radius: Int, check: Check
    ) throws -> FillBuffer<Bool> {
        let result = FillBuffer<Bool>(zeroed: width * height)
        let rows = rows(of: flags, width: width, height: height)
        guard !rows.isEmpty else { return result }
        let across = FillBuffer<Bool>(zeroed: width * height)
        try rows.concurrentBands(of: width, check: check) { rows in
            for y in rows {
                let row = y * width
                var last = -1 - radius
                for x in 0..<width {
                    if flags[row + x] { last = x }
                    if x - last <= radius { across[row + x] = true }
                }
                last = width + radius
                for x in (0..<width).reversed() {
                    if flags[row + x] { last = x }
                    if last - x <= radius { across[row + x] = true }
                }
            }
        }
        let reached = max(0, rows.lowerBound - radius)..<min(height, rows.upperBound + radius)
        try reached.concurrentBands(of: width, check: check) { reached in
            for y in reached {
                let row = y * width
                for near in max(rows.lowerBound, y - radius)..<min(rows.upperBound, y + radius + 1) {
                    for x in 0..<width where across[near * width + x] { result[row + x] = true }
                }
            }
        }
        return result
    }

    /// From the first to the last row in which something is set.
    private static func rows(of flags: FillBuffer<Bool>, width: Int, height: Int) -> Range<Int> {
        func isSet(_ y: Int) -> Bool { (y * width..<(y + 1) * width).contains { flags[$0] } }
        guard let first = (0..<height).first(where: isSet), let last = (0..<height).last(where: isSet) else {
            return 0..<0
        }
        return first..<last + 1
    }
}
