import Pixels

/// Which sources are welcome in which place, besides how alike they look.
struct SourcePreference: Sendable {
    /// What the distance of each source is multiplied by, a plane over the known area; `nil`: all are welcome alike.
    let reluctance: Plane<Float>?
    /// The sky, a mask over the known area of any size (255 = sky); `nil` where there is none. What lies beyond sky is
    /// copied from sky alone; what lies beyond ground that reaches deep into the area, from ground alone.
    let sky: Mask?
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
            reluctance: reluctance, sky: sky, area: (area.from &- corner, area.to &- corner), steadiness: steadiness)
    }

    /// Multiplies the favour of each source by how reluctantly it is taken, that is, the least welcome part of its patch.
    func weigh(_ favour: FillBuffer<Float>, of level: FillLevel, _ number: Int) {
        guard let reluctance else { return }
        let size = area.to &- area.from
        /// The columns or rows of the plane that the middle and the ends of a patch lie in.
        func cells(_ position: Int, _ start: Int, _ length: Int, _ count: Int) -> SIMD3<Int> {
            var cells = SIMD3(position - level.radius, position, position + level.radius)
            for end in 0..<3 {
                cells[end] = min(count - 1, max(0, (cells[end] << number - start) * count / max(1, length)))
            }
            return cells
        }
        let columns = (0..<level.width).map { cells($0, area.from.x, size.x, reluctance.width) }
        let rows = (0..<level.height).map { cells($0, area.from.y, size.y, reluctance.height) }
        for source in level.sources {
            let (row, column) = (rows[Int(source) / level.width], columns[Int(source) % level.width])
            var most: Float = 1
            for down in 0..<3 {
                for across in 0..<3 {
                    most = max(most, reluctance.values[row[down] * reluctance.width + column[across]])
                }
            }
            favour[Int(source)] *= most
        }
    }

    func homes(of level: FillLevel, _ number: Int, check: Check) throws -> HomePreference {
        let (first, last) = (area.from &>> SIMD2(repeating: number), (area.to &- 1) &>> SIMD2(repeating: number))
        let columns = max(0, first.x)...max(0, min(level.width - 1, last.x))
        let rows = max(0, first.y)...max(0, min(level.height - 1, last.y))
        let height = Float(1 + last.y - first.y)
        let border = try sky.map {
            try SkyBorder($0, over: area, columns: columns, rows: rows, of: level, number, check: check)
        }
        return HomePreference(
            columns: columns, rows: rows, width: level.width, weight: steadiness / height, far: height / 3,
            sky: border)
    }
}
