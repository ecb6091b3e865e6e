/// Which sources are welcome in which place, besides how alike they look.
struct SourcePreference: Sendable {
    /// What the distance of each source is multiplied by, a plane over the known area; `nil`: all are welcome alike.
    let reluctance: Plane<Float>?
    /// The corners of the known area, pixels of the picture.
    let area: (from: SIMD2<Int>, to: SIMD2<Int>)
    /// How strongly sources are preferred that lie as high as their target, so that the sky stays above and the ground
    /// below: the distance of one that is as far above or below as the known area is high is multiplied by one more than
    /// this, and of one that is farther off than a third of that by hundreds, so that no meadow is copied into the sky as a
    /// whole, where it resembles itself. What lies above or below the known area takes them from its first or last rows.
    let steadiness: Float

    /// The same for a part of the picture.
    func within(_ window: FillWindow) -> SourcePreference {
        let corner = SIMD2(window.x, window.y)
        return SourcePreference(
            reluctance: reluctance, area: (area.from &- corner, area.to &- corner), steadiness: steadiness)
    }

    /// Multiplies the favour of each source by how reluctantly it is taken.
    func weigh(_ favour: FillBuffer<Float>, of level: FillLevel, _ number: Int) {
        guard let reluctance else { return }
        let size = area.to &- area.from
        for source in level.sources {
            let x = (Int(source) % level.width) << number - area.from.x
            let y = (Int(source) / level.width) << number - area.from.y
            favour[Int(source)] *=
                reluctance[clamped: x * reluctance.width / max(1, size.x), y * reluctance.height / max(1, size.y)]
        }
    }

    func heights(of level: FillLevel, _ number: Int) -> HeightPreference {
        let (first, last) = (area.from.y >> number, max(area.from.y, area.to.y - 1) >> number)
        return HeightPreference(
            width: level.width, first: Float(first), last: Float(last), weight: steadiness / Float(1 + last - first),
            far: Float(1 + last - first) / 3)
    }
}
