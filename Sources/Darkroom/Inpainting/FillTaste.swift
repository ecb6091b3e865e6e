/// What sets one filling apart from another: the numbers that chance is drawn from, and which parts of the picture are
/// liked as sources.
struct FillTaste: Sendable {
    let seed: UInt64
    /// How strongly parts of the picture are preferred: 0 = not at all.
    let leaning: Float
    /// How strongly the same source is avoided after its first copy, 0 = not at all.
    let aversion: Float

    /// What the distance of each source is multiplied by: clouds over the picture, the fainter the finer the level.
    func favour(_ level: FillLevel, _ number: Int, check: Check) throws -> FillBuffer<Float> {
        let favour = FillBuffer<Float>(repeating: 1, count: level.count)
        guard leaning > 0, number > 1 else { return favour }
        let side = Float(max(level.width, level.height))
        let clouds = try Plane.clouds(
            width: level.width, height: level.height, cell: max(2, 0.2 * side), octaves: 3, seed: seed, check: check)
        for index in 0..<level.count { favour[index] = 1 + leaning * min(2, max(0, 1 + clouds.values[index])) }
        return favour
    }
}
