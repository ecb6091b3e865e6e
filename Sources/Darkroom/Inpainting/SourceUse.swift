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
        let uses = FillBuffer<Float>(zeroed: level.count)
        for target in level.targets where level.hole[Int(target)] { uses[Int(state.match[Int(target)])] += 1 }
        try check()
        let sums = SourceUse.boxed(uses, width: width, height: height, reach: level.radius + 1)
        try check()
        let fair = max(1, 1.5 * Float(level.targets.count) / Float(level.sources.count))
        for source in level.sources {
            let index = Int(source)
            dislike[index] = favour[index] * (1 + aversion * min(4, max(0, sums[index] / fair - 1)))
        }
    }

    /// The mean over `2 * reach + 1` values across, and then of those down; nothing counts beyond the borders.
    private static func boxed(_ values: FillBuffer<Float>, width: Int, height: Int, reach: Int) -> FillBuffer<Float> {
        let across = FillBuffer<Float>(zeroed: width * height)
        let share = Float(2 * reach + 1)
        for y in 0..<height {
            let (line, means) = (values.pointer + y * width, across.pointer + y * width)
            var sum: Float = 0
            for x in 0..<min(reach, width) { sum += line[x] }
            for x in 0..<width {
                if x + reach < width { sum += line[x + reach] }
                if x - reach - 1 >= 0 { sum -= line[x - reach - 1] }
                means[x] = sum / share
            }
        }
        let down = FillBuffer<Float>(zeroed: width * height)
        let columns = FillBuffer<Float>(zeroed: width)
        let sums = columns.pointer
        func add(_ y: Int) {
            let line = across.pointer + y * width
            for x in 0..<width { sums[x] += line[x] }
        }
        for y in 0..<min(reach, height) { add(y) }
        for y in 0..<height {
            if y + reach < height { add(y + reach) }
            if y - reach - 1 >= 0 {
                let line = across.pointer + (y - reach - 1) * width
                for x in 0..<width { sums[x] -= line[x] }
            }
            let means = down.pointer + y * width
            for x in 0..<width { means[x] = sums[x] / share }
        }
        return down
    }
}
