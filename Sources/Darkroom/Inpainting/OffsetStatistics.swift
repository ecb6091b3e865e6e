/// The offsets at which a picture most often repeats itself: along a wall from brick to brick, along a horizon sideways
/// (He & Sun 2012, "Statistics of patch offsets for image completion").
struct OffsetStatistics: Sendable {
    /// Pixels of the level they were found at, the most frequent first.
    let offsets: [SIMD2<Int>]

    static let none = OffsetStatistics(offsets: [])

    private init(offsets: [SIMD2<Int>]) {
        self.offsets = offsets
    }

    /// Matches the sources of a level with each other, those nearby left out, and counts.
    init(_ level: FillLevel, count: Int, seed: UInt64, check: Check) throws {
        guard level.radius > 0, level.sources.count >= 256 else {
            self = .none
            return
        }
        var random = RandomGenerator(seed: seed)
        let least = max(4, max(level.width, level.height) / 15)
        let match = try OffsetStatistics.matches(level, least: least, random: &random, check: check)
        // Offsets reach from −width to width and from −height to height.
        let (columns, rows) = (2 * level.width + 1, 2 * level.height + 1)
        var votes = Plane<Float>(width: columns, height: rows)
        for source in level.sources where match[Int(source)] >= 0 {
            let (from, to) = (Int(source), Int(match[Int(source)]))
            let across = to % level.width - from % level.width
            let down = to / level.width - from / level.width
            votes.values[(down + level.height) * columns + across + level.width] += 1
            votes.values[(level.height - down) * columns + level.width - across] += 1
        }
        votes = try votes.blurred(sigma: 1.4, check: check)
        var peaks: [(votes: Float, offset: SIMD2<Int>)] = []
        for row in 1..<(rows - 1) {
            for column in 1..<(columns - 1) {
                let here = votes.values[row * columns + column]
                guard here > 0.5 else { continue }
                let isPeak = (-1...1).allSatisfy { down in
                    (-1...1).allSatisfy { votes.values[(row + down) * columns + column + $0] <= here }
                }
                if isPeak { peaks.append((here, SIMD2(column - level.width, row - level.height))) }
            }
        }
        peaks.sort { ($0.votes, $0.offset.y, $0.offset.x) > ($1.votes, $1.offset.y, $1.offset.x) }
        offsets = peaks.prefix(count).map(\.offset)
    }

    /// For every source another one like it.
    private static func matches(
        _ level: FillLevel, least: Int, random: inout RandomGenerator, check: Check
    ) throws -> FillBuffer<Int32> {
        let matches = FillBuffer<Int32>(repeating: -1, count: level.count)
        let costs = FillBuffer<Float>(repeating: .infinity, count: level.count)
        let (match, cost, isSource) = (matches.pointer, costs.pointer, level.isSource.pointer)
        var distance = PatchDistance(level, source: level.colors)
        // Everything about a source is known, and trusted in full.
        let scale = 1 / Float((2 * level.radius + 1) * (2 * level.radius + 1))
        let (width, count, sources) = (level.width, level.count, level.sources)
        for pass in 0..<4 {
            let step = pass.isMultiple(of: 2) ? 1 : -1
            for number in 0..<sources.count {
                if number.isMultiple(of: 1024) { try check() }
                let place = Int(sources[step > 0 ? number : sources.count - 1 - number])
                let (x, y) = (place % width, place / width)
                distance.aim(
                    x: x, y: y, in: level, colors: level.colors.pointer, trust: level.trust.pointer, scale: scale)
                func consider(_ source: Int) {
                    guard source >= 0, source < count, isSource[source] else { return }
                    guard max(abs(source % width - x), abs(source / width - y)) >= least else { return }
                    let found = distance(source, within: cost[place])
                    if found < cost[place] { (match[place], cost[place]) = (Int32(truncatingIfNeeded: source), found) }
                }
                func follow(_ neighbour: Int) {
                    guard neighbour >= 0, neighbour < count, match[neighbour] >= 0 else { return }
                    consider(Int(match[neighbour]) + place - neighbour)
                }
                follow(place - step)
                follow(place - step * width)
                for _ in 0..<4 { consider(Int(sources[random.index(below: sources.count)])) }
            }
        }
        return matches
    }

    /// The same offsets for a level whose pixels are `factor` times as small.
    func scaled(by factor: Double) -> [SIMD2<Int>] {
        offsets.compactMap {
            let scaled = SIMD2(
                Int((Double($0.x) * factor).rounded()), Int((Double($0.y) * factor).rounded()))
            return scaled == SIMD2(0, 0) ? nil : scaled
        }
    }
}
