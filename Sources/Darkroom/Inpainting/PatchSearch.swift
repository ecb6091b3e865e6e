/// Finds for every target a source like it: PatchMatch (Barnes, Shechtman, Finkelstein & Goldman 2009), that is good
/// guesses handed on to the neighbours, and random ones ever nearer to the best so far. Besides, the offsets at which the
/// picture repeats itself are tried (He & Sun 2012), so that lines and patterns go on through the hole.
struct PatchSearch {
    let level: FillLevel
    let state: FillState
    /// What the distance of each source is multiplied by: more than 1 makes it less welcome. Infinite where no source is.
    let dislike: FillBuffer<Float>
    let homes: HomePreference
    let offsets: [SIMD2<Int>]
    /// How far from the best so far the first random guess may lie, pixels.
    let reach: Float
    /// Of each target what ``PatchDistance/aim(x:y:in:colors:trust:scale:)`` gives; 0 where it is not known yet.
    private let scales: FillBuffer<Float>
    /// Added to the distance before it is multiplied: noise of the picture that says nothing.
    private static let floor: Float = 2e-4

    init(
        level: FillLevel, state: FillState, dislike: FillBuffer<Float>, homes: HomePreference,
        offsets: [SIMD2<Int>],
        reach: Float
    ) {
        self.level = level
        self.state = state
        self.dislike = dislike
        self.homes = homes
        self.offsets = offsets
        self.reach = reach
        scales = FillBuffer(zeroed: level.count)
    }

    /// - Parameters:
    ///   - passes: over all targets, from the top and from the bottom in turn.
    ///   - settled: whether a target stays with its source where the four beside it are copied from beside that source.
    func run(passes: Int, settled: Bool, random: inout RandomGenerator, check: Check) throws {
        var distance = PatchDistance(level, source: level.colors)
        let (width, height, count) = (level.width, level.height, level.count)
        let (match, cost) = (state.match.pointer, state.cost.pointer)
        let (dislike, scales) = (dislike.pointer, scales.pointer)
        let isDeep = state.regions.isDeep.pointer
        let targets = level.targets.count
        // Halved again and again, a distance is less than 1 after as many times as it has bits.
        let drawnGuesses = FillBuffer<Guess>(zeroed: Int.bitWidth)
        let guesses = drawnGuesses.pointer
        for pass in 0..<passes {
            let isForward = pass.isMultiple(of: 2)
            let step = isForward ? 1 : -1
            for number in 0..<targets {
                if number.isMultiple(of: 1024) { try check() }
                let target = Int(level.targets[isForward ? number : targets - 1 - number])
                let stays = settled && isCoherent(target)
                if stays, pass > 0 { continue }
                let (x, y) = (target % width, target / width)
                let home = homes.home(x, y)
                var best = Int(match[target])
                if stays, isDeep[target] {
                    cost[target] = Self.floor * dislike[best] * homes.factor(best, home)
                    continue
                }
                let known = scales[target]
                scales[target] = distance.aim(
                    x: x, y: y, in: level, colors: state.colors.pointer, trust: level.trust.pointer,
                    scale: known > 0 ? known : nil)
                var least =
                    pass == 0
                    ? (distance(best, within: .infinity) + Self.floor) * dislike[best] * homes.factor(best, home)
                    : cost[target]
                if stays {
                    cost[target] = least
                    continue
                }
                func consider(_ source: Int) {
                    guard source != best, source >= 0, source < count else { return }
                    let factor = dislike[source] * homes.factor(source, home)
                    guard factor < .infinity else { return }
                    let found = (distance(source, within: least / factor - Self.floor) + Self.floor) * factor
                    if found < least { (best, least) = (source, found) }
                }
                let beside = x - step
                if beside >= 0, beside < width, match[target - step] >= 0 {
                    consider(Int(match[target - step]) + step)
                }
                let across = target - step * width
                if across >= 0, across < count, match[across] >= 0 { consider(Int(match[across]) + step * width) }
                if !offsets.isEmpty {
                    let offset = offsets[random.index(below: offsets.count)]
                    let (column, row) = (x + offset.x, y + offset.y)
                    if column >= 0, column < width, row >= 0, row < height { consider(row * width + column) }
                }
                // The guesses are drawn before any is compared, so that the memory they need is fetched at once.
                var radius = reach
                var drawn = 0
                let (middle, middleX, middleY) = (best, best % width, best / width)
                while radius >= 1 {
                    let bits = random.next()
                    let shift = SIMD2(
                        Int32(radius * Self.signed(bits >> 40)), Int32(radius * Self.signed((bits >> 8) & 0xFF_FFFF)))
                    let (column, row) = (middleX &+ Int(shift.x), middleY &+ Int(shift.y))
                    let isInside = column >= 0 && column < width && row >= 0 && row < height
                    let source = isInside ? row &* width &+ column : -1
                    guesses[drawn] = Guess(
                        shift: shift, source: source, dislike: isInside ? dislike[source] : .infinity)
                    drawn &+= 1
                    radius *= 0.5
                }
                for number in 0..<drawn {
                    let guess = guesses[number]
                    if middle == best {
                        if guess.dislike < .infinity { consider(guess.source) }
                        continue
                    }
                    // About the new best one.
                    let (column, row) = (best % width &+ Int(guess.shift.x), best / width &+ Int(guess.shift.y))
                    if column >= 0, column < width, row >= 0, row < height { consider(row &* width &+ column) }
                }
                match[target] = Int32(truncatingIfNeeded: best)
                cost[target] = least
            }
        }
    }

    /// A random source that is to be tried.
    private struct Guess: BitwiseCopyable {
        /// From the best source so far.
        let shift: SIMD2<Int32>
        /// −1 when it is outside the picture.
        let source: Int
        let dislike: Float
    }

    /// Whether the targets beside one are copied from beside its source: it lies within a region that is copied as a whole.
    @inline(__always)
    private func isCoherent(_ target: Int) -> Bool {
        let match = state.match.pointer
        let own = match[target]
        func agrees(_ step: Int) -> Bool {
            let place = target &+ step
            guard place >= 0, place < level.count, match[place] >= 0 else { return true }
            return match[place] == own &+ Int32(truncatingIfNeeded: step)
        }
        return agrees(-1) && agrees(1) && agrees(-level.width) && agrees(level.width)
    }

    /// 24 random bits as a number in −1 ..< 1.
    @inline(__always)
    private static func signed(_ bits: UInt64) -> Float { Float(bits) * 0x1p-23 - 1 }
}
