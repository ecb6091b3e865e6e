extension FillLevel {
    /// How far each pixel of the hole is from the nearest known one: a chamfer distance with the weights 3 and 4
    /// (Borgefors 1986), thirds of a pixel.
    static func depth(of hole: FillBuffer<Bool>, width: Int, height: Int) -> FillBuffer<Float> {
        let far: Float = 1e9
        let depth = FillBuffer<Float>(repeating: 0, count: width * height)
        for index in 0..<(width * height) where hole[index] { depth[index] = far }
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
        for y in 0..<height {
            for x in 0..<width { relax(y * width + x, x, 1, width, y > 0) }
        }
        for y in (0..<height).reversed() {
            for x in (0..<width).reversed() { relax(y * width + x, x, -1, -width, y < height - 1) }
        }
        return depth
    }

    /// Whatever lies within `radius` rows and columns of what is set.
    static func dilated(_ flags: FillBuffer<Bool>, width: Int, height: Int, by radius: Int) -> FillBuffer<Bool> {
        let across = FillBuffer(repeating: false, count: width * height)
        for y in 0..<height {
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
        let result = FillBuffer(repeating: false, count: width * height)
        for y in 0..<height {
            for near in max(0, y - radius)...min(height - 1, y + radius) {
                for x in 0..<width where across[near * width + x] { result[y * width + x] = true }
            }
        }
        return result
    }
}
