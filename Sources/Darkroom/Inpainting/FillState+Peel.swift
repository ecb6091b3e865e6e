extension FillState {
    /// Fills the smallest level from nothing, from the rim of the hole inwards, each place from the source that is most
    /// like what of its patch is known or filled by then. Lines that run into the hole go first, so that they meet
    /// (Criminisi, Pérez & Toyama 2004).
    init(
        peeling level: FillLevel, dislike: FillBuffer<Float>, homes: HomePreference, offsets: [SIMD2<Int>],
        random: inout RandomGenerator, check: Check
    ) throws {
        self.init(level)
        let front = FillFront(level, colors: colors)
        var search = PeelSearch(level: level, state: self, dislike: dislike, homes: homes, offsets: offsets)
        var steps = 0
        while let place = front.next() {
            if steps.isMultiple(of: 16) { try check() }
            steps += 1
            let source = search.match(place, known: front.known, random: &random)
            // The pixel and those around it: one by one the front would be rugged.
            for pixel in level.hole(around: place, reach: min(1, level.radius)) where front.known[pixel] == 0 {
                colors[pixel] = level.colors[source + pixel - place]
                match[pixel] = Int32(truncatingIfNeeded: source + pixel - place)
                front.fill(pixel, trusted: level.trust[pixel])
            }
            front.renew(around: place)
        }
        // Those go on from good matches beside them.
        search.guesses = min(search.guesses, max(24, min(60, 300_000 / max(1, level.targets.count))))
        for (number, target) in level.targets.enumerated() {
            if number.isMultiple(of: 16) { try check() }
            _ = search.match(Int(target), known: level.trust, random: &random)
        }
    }
}

/// Finds sources for targets one by one, in any order.
private struct PeelSearch {
    let level: FillLevel
    let state: FillState
    let dislike: FillBuffer<Float>
    let homes: HomePreference
    let offsets: [SIMD2<Int>]
    private var distance: PatchDistance
    /// How many random sources are tried for a target.
    var guesses: Int

    init(
        level: FillLevel, state: FillState, dislike: FillBuffer<Float>, homes: HomePreference,
        offsets: [SIMD2<Int>]
    ) {
        self.level = level
        self.state = state
        self.dislike = dislike
        self.homes = homes
        self.offsets = offsets
        distance = PatchDistance(level, source: level.colors)
        guesses = min(level.sources.count, min(400, max(24, 1_500_000 / max(1, level.targets.count))))
    }

    mutating func match(_ target: Int, known: FillBuffer<Float>, random: inout RandomGenerator) -> Int {
        let (width, height) = (level.width, level.height)
        let (x, y) = (target % width, target / width)
        distance.aim(x: x, y: y, in: level, colors: state.colors.pointer, trust: known.pointer)
        var best = -1
        var least = Float.infinity
        let home = homes.home(x, y)
        func consider(_ source: Int) {
            guard source >= 0, source < level.count, level.isSource[source] else { return }
            let factor = dislike[source] * homes.factor(source, home)
            let found = (distance(source, within: least / factor) + 2e-4) * factor
            if found < least { (best, least) = (source, found) }
        }
        for (column, row) in [(x, y), (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
        where column >= 0 && column < width && row >= 0 && row < height {
            let neighbour = row * width + column
            if state.match[neighbour] >= 0 { consider(Int(state.match[neighbour]) + target - neighbour) }
        }
        for offset in offsets {
            let (column, row) = (x + offset.x, y + offset.y)
            if column >= 0, column < width, row >= 0, row < height { consider(row * width + column) }
        }
        // One guess in each part of the picture.
        let sources = level.sources
        for guess in 0..<guesses {
            let first = guess * sources.count / guesses
            let past = (guess + 1) * sources.count / guesses
            consider(Int(sources[first + random.index(below: max(1, past - first))]))
        }
        var reach = 16
        while reach >= 1, best >= 0 {
            for _ in 0..<2 {
                let column = best % width + random.index(below: 2 * reach + 1) - reach
                let row = best / width + random.index(below: 2 * reach + 1) - reach
                if column >= 0, column < width, row >= 0, row < height { consider(row * width + column) }
            }
            reach /= 2
        }
        if best < 0 { (best, least) = (Int(sources[0]), 1) }
        state.match[target] = Int32(truncatingIfNeeded: best)
        state.cost[target] = least
        return best
    }
}
