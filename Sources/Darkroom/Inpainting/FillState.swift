/// What one variation has made of one level so far.
struct FillState {
    /// The level's colours with the hole filled, as far as the patches of the targets reach.
    let colors: FillBuffer<FillLevel.Color>
    /// For the middle of each target the middle of the source that is most like it; −1 beside them.
    let match: FillBuffer<Int32>
    /// How far the two are apart.
    let cost: FillBuffer<Float>
    /// Of the matches when the hole was last coloured by them.
    let regions: CopiedRegions

    init(_ level: FillLevel) {
        colors = FillBuffer(zeroed: level.count)
        match = FillBuffer(zeroed: level.count)
        cost = FillBuffer(zeroed: level.count)
        regions = CopiedRegions(level, match: match)
        let nearby = level.rowsNearTargets.indices(of: level.width)
        (colors.pointer + nearby.lowerBound).update(
            from: level.colors.pointer + nearby.lowerBound, count: nearby.count)
        (match.pointer + nearby.lowerBound).update(repeating: -1, count: nearby.count)
    }

    /// The matches of a level carried over to the one of twice the size.
    init(_ level: FillLevel, from coarse: FillLevel, _ state: FillState, random: inout RandomGenerator) {
        self.init(level)
        for target in level.targets {
            let target = Int(target)
            let (x, y) = (target % level.width, target / level.width)
            let parent = min(coarse.height - 1, y / 2) * coarse.width + min(coarse.width - 1, x / 2)
            let match = Int(state.match[parent])
            guard match >= 0 else {
                self.match[target] = level.sources[random.index(below: level.sources.count)]
                cost[target] = 1
                continue
            }
            let across = 2 * (match % coarse.width) + (x & 1)
            let down = 2 * (match / coarse.width) + (y & 1)
            self.match[target] = Int32(level.source(near: across, down, random: &random))
            cost[target] = state.cost[parent]
        }
    }
}

extension FillLevel {
    /// The source at a place, or one near it.
    func source(near x: Int, _ y: Int, random: inout RandomGenerator) -> Int {
        let x = min(width - 1 - radius, max(radius, x))
        let y = min(height - 1 - radius, max(radius, y))
        if isSource[y * width + x] { return y * width + x }
        for reach in 1...4 {
            for _ in 0..<(4 * reach) {
                let across = x + random.index(below: 2 * reach + 1) - reach
                let down = y + random.index(below: 2 * reach + 1) - reach
                guard across >= 0, across < width, down >= 0, down < height else { continue }
                if isSource[down * width + across] { return down * width + across }
            }
        }
        return Int(sources[random.index(below: sources.count)])
    }
}
