/// Makes sources less welcome the more often they are copied already, so that the hole does not show the same thing again
/// and again (after Kaspar, Neubert, Lischinski, Pauly & Kopf 2015), and sets the variations apart: each has its own
/// clouds of favour over the picture.
struct SourceUse {
    let level: FillLevel
    /// What each source's distance is multiplied by without regard to its use.
    let favour: FillBuffer<Float>
    /// How strongly copies are avoided.
    let aversion: Float
    /// What `PatchSearch` multiplies by; infinite where no source is.
    let dislike: FillBuffer<Float>

    init(_ level: FillLevel, favour: FillBuffer<Float>, aversion: Float) {
        self.level = level
        self.favour = favour
        self.aversion = aversion
        dislike = FillBuffer(repeating: .infinity, count: level.count)
        for source in level.sources { dislike[Int(source)] = favour[Int(source)] }
    }

    /// Counts the copies. One patch for each pixel of the hole is what a single copy of a region comes to; where the hole
    /// is larger than what is left of the picture, more cannot be avoided.
    func update(_ state: FillState, check: Check) throws {
        guard aversion > 0 else { return }
        let (width, height) = (level.width, level.height)
        let uses = FillBuffer<Float>(repeating: 0, count: level.count)
        for target in level.targets where level.hole[Int(target)] { uses[Int(state.match[Int(target)])] += 1 }
        try check()
        let reach = level.radius + 1
        SourceUse.box(uses, lines: height, length: width, step: 1, jump: width, reach: reach)
        try check()
        SourceUse.box(uses, lines: width, length: height, step: width, jump: 1, reach: reach)
        try check()
        let fair = max(1, 1.5 * Float(level.targets.count) / Float(level.sources.count))
        for source in level.sources {
            let index = Int(source)
            dislike[index] = favour[index] * (1 + aversion * min(4, max(0, uses[index] / fair - 1)))
        }
    }

    /// The mean over `2 * reach + 1` values along every line, in place.
    private static func box(
        _ values: FillBuffer<Float>, lines: Int, length: Int, step: Int, jump: Int, reach: Int
    ) {
        var line = [Float](repeating: 0, count: length)
        for number in 0..<lines {
            let start = number * jump
            var sum: Float = 0
            for place in 0..<length { line[place] = values[start + place * step] }
            for place in 0..<min(reach, length) { sum += line[place] }
            for place in 0..<length {
                if place + reach < length { sum += line[place + reach] }
                if place - reach - 1 >= 0 { sum -= line[place - reach - 1] }
                values[start + place * step] = sum / Float(2 * reach + 1)
            }
        }
    }
}
