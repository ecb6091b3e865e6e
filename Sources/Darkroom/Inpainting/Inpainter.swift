import Pixels

/// Fills a hole in a picture with what the rest of it shows: patches copied at several sizes from coarse to fine, so that
/// every patch of the result looks like one of the picture (Wexler, Shechtman & Irani 2007), searched with PatchMatch
/// (Barnes et al. 2009), copied in whole regions in the end, with seams blended in the gradient domain.
///
/// Holds what all fillings share; each filling runs on one thread and depends on nothing but its seed and taste.
struct Inpainter: Sendable {
    private let pyramid: FillPyramid
    private let statistics: OffsetStatistics
    /// The level that the statistics are of.
    private let counted: Int

    private let preference: SourcePreference?

    /// - Parameters:
    ///   - hole: what is to be filled: all that is not 0, and at least one pixel.
    ///   - preference: which sources are welcome in which place.
    /// - Throws: ``DarkroomError/nothingToCopyFrom``, and what `check` throws.
    init(picture: Picture, hole: Mask, preference: SourcePreference? = nil, check: Check) throws {
        pyramid = try FillPyramid(picture: picture, hole: hole, check: check)
        self.preference = preference?.within(pyramid.window)
        let levels = pyramid.levels
        counted = levels.firstIndex { max($0.width, $0.height) <= 260 } ?? levels.count - 1
        statistics =
            max(levels[counted].width, levels[counted].height) <= 520
            ? try OffsetStatistics(levels[counted], count: 32, seed: 1, check: check) : .none
    }

    /// Fills the hole once.
    func fill(_ picture: Picture, taste: FillTaste, progress: Progress) throws -> Picture {
        let manner = FillManner(
            reach: max(8, 0.04 * Float(picture.longerSide)), tolerance: 0.08, smoothTolerance: 0.08, drafts: 2)
        return try filling(taste, manner, progress: progress).laid(into: picture)
    }

    /// From where each pixel of the hole is to be copied.
    func filling(_ taste: FillTaste, _ manner: FillManner, progress: Progress) throws -> Filling {
        let drafts = min(drafts, manner.drafts)
        let levels = pyramid.levels
        var random = RandomGenerator(seed: taste.seed)
        var meter = WorkMeter(work: levels.indices.map { work($0) * Double($0 >= draftLevel ? drafts : 1) })
        // Chance decides at the small sizes: several drafts are made of them, and the likeliest is carried out.
        var best: (state: FillState, energy: Float)?
        for _ in 0..<drafts {
            var state: FillState?
            for number in (draftLevel..<levels.count).reversed() {
                let check = { try progress(meter.share) }
                state = try solved(number, from: state, taste, random: &random, check: check)
                meter.add(work(number))
            }
            let energy = state.map { levels[draftLevel].energy(of: $0) } ?? .infinity
            if let state, best.map({ energy < $0.energy }) ?? true { best = (state, energy) }
        }
        guard var state = best?.state else { throw DarkroomError.nothingToCopyFrom }
        for number in (0..<draftLevel).reversed() {
            state = try solved(number, from: state, taste, random: &random, check: { try progress(meter.share) })
            meter.add(work(number))
        }
        let check = { try progress(meter.share) }
        let map = try SourceMap(levels[0], state, check: check)
        try map.settleSeams(sweeps: 6, wanted: state.colors, check: check)
        let blend = try SeamBlend(map, manner, check: check)
        let correction = try blend.correction(check: check)
        return Filling(window: pyramid.window, map: map, correction: correction)
    }

    /// One level, from what was made of the next smaller one.
    private func solved(
        _ number: Int, from coarse: FillState?, _ taste: FillTaste, random: inout RandomGenerator, check: Check
    ) throws -> FillState {
        let level = pyramid.levels[number]
        let favour = try taste.favour(level, number, check: check)
        preference?.weigh(favour, of: level, number)
        let use = SourceUse(level, favour: favour, aversion: taste.aversion)
        let homes = try preference?.homes(of: level, number, check: check) ?? .none
        let offsets = statistics.scaled(by: Double(1 << counted) / Double(1 << number))
        let state =
            if let coarse {
                FillState(level, from: pyramid.levels[number + 1], coarse, random: &random)
            } else {
                try FillState(
                    peeling: level, dislike: use.dislike, homes: homes, offsets: offsets, random: &random,
                    check: check)
            }
        let vote = PatchVote(level, state)
        try vote.run(sharpness: 0.5, check: check)
        let search = PatchSearch(
            level: level, state: state, dislike: use.dislike, homes: homes, offsets: offsets, reach: reach(number))
        for round in 0..<rounds(number) {
            if number > 0 { try use.update(state, check: check) }
            let settled = isSettled(number, round)
            try search.run(passes: 2, settled: settled, random: &random, check: check)
            let isLast = round == rounds(number) - 1
            try vote.run(sharpness: isLast && number > 0 ? 1 : 0.5, check: check)
        }
        return state
    }

    /// The work of a level goes with its targets and rounds.
    private func work(_ number: Int) -> Double {
        Double(pyramid.levels[number].targets.count * (1 + rounds(number)))
    }

    /// The largest level that is done several times, to choose from.
    private var draftLevel: Int {
        let levels = pyramid.levels
        return levels.indices.first { $0 > 0 && levels[$0].targets.count <= 6000 } ?? levels.count - 1
    }

    private var drafts: Int {
        pyramid.levels.count > 1 ? min(2, max(1, 24_000 / pyramid.levels[draftLevel].targets.count)) : 1
    }

    /// How often the patches of a level are searched and its hole coloured anew.
    private func rounds(_ number: Int) -> Int {
        if number == pyramid.levels.count - 1 { return number == 0 ? 4 : hasManyTargets(number) ? 5 : 10 }
        return [2, 3, 4, 6, 8][min(4, number)]
    }

    /// Whether only the borders of the regions that are copied are searched: at the large sizes, which take over what the
    /// smaller ones have found, and at the smallest once it has come to rest.
    private func isSettled(_ number: Int, _ round: Int) -> Bool {
        if number < pyramid.levels.count - 1 { return number <= 2 }
        return number > 0 && round >= (hasManyTargets(number) ? 2 : 5)
    }

    /// Whether there are many targets although the hole is thin: scratches, wires. What is beside them says what belongs there.
    private func hasManyTargets(_ number: Int) -> Bool { pyramid.levels[number].targets.count > 6000 }

    /// How far random guesses go, pixels.
    private func reach(_ number: Int) -> Float {
        let side = Float(max(pyramid.levels[number].width, pyramid.levels[number].height))
        return number == 0 && pyramid.levels.count > 1 ? min(side, 32) : number == 1 ? min(side, 96) : side
    }
}

/// Adds up work that is done in parts.
private struct WorkMeter {
    private let total: Double
    private var done = 0.0

    init(work: [Double]) {
        total = work.reduce(0, +) * 1.15
    }

    /// 0…1.
    var share: Double { done / max(1, total) }

    mutating func add(_ work: Double) { done += work }
}

extension FillLevel {
    /// How unlike the picture a filling is: the mean cost of its patches.
    fileprivate func energy(of state: FillState) -> Float {
        var sum: Float = 0
        for target in targets { sum += state.cost[Int(target)] }
        return sum / Float(max(1, targets.count))
    }
}
