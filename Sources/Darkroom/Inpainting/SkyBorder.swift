import Pixels

/// Which part of the known area of a picture is not sky, at one of its sizes, and where it goes on beyond the area.
struct SkyBorder {
    /// By how many rows sky may be copied downwards to where not all is sky.
    static let slack = 3
    /// How deep ground must reach into the known area to go on beyond it, of the area's side: what is narrower, such as a
    /// tree, may end there.
    private static let depth = 0.2

    let isGround: FillBuffer<Bool>
    /// Where a patch shows something other than sky.
    let isBesideGround: FillBuffer<Bool>
    /// Pixels at the rim of the known area where the ground is deep.
    let goesOn: FillBuffer<Bool>

    /// - Parameters:
    ///   - sky: a mask over the known area, of any size.
    ///   - area: the corners of the known area, pixels of the full size.
    ///   - columns: those of the level that the known area lies in.
    ///   - rows: the same.
    ///   - number: how often the level was halved.
    init(
        _ sky: Mask, over area: (from: SIMD2<Int>, to: SIMD2<Int>), columns: ClosedRange<Int>,
        rows: ClosedRange<Int>, of level: FillLevel, _ number: Int, check: Check
    ) throws {
        let isGround = SkyBorder.ground(sky, area, level, number)
        self.isGround = isGround
        isBesideGround = try FillLevel.dilated(
            isGround, width: level.width, height: level.height, by: level.radius, check: check)
        let goesOn = FillBuffer<Bool>(zeroed: level.count)
        self.goesOn = goesOn
        /// Looks from a pixel of the rim inwards.
        func look(from start: Int, by step: Int, _ side: Int) {
            let deep = min(side, 1 + Int(SkyBorder.depth * Double(side)))
            if (0..<deep).allSatisfy({ isGround[start + $0 * step] }) { goesOn[start] = true }
        }
        for row in rows {
            look(from: row * level.width + columns.lowerBound, by: 1, columns.count)
            look(from: row * level.width + columns.upperBound, by: -1, columns.count)
        }
        for column in columns {
            look(from: rows.lowerBound * level.width + column, by: level.width, rows.count)
            look(from: rows.upperBound * level.width + column, by: -level.width, rows.count)
        }
    }

    /// Every pixel of the level that a part of the mask lies in that is not clearly sky.
    private static func ground(
        _ sky: Mask, _ area: (from: SIMD2<Int>, to: SIMD2<Int>), _ level: FillLevel, _ number: Int
    ) -> FillBuffer<Bool> {
        let size = area.to &- area.from
        /// The columns or rows of the level that one of the mask covers.
        func span(_ cell: Int, _ start: Int, _ length: Int, _ count: Int, _ side: Int) -> Range<Int> {
            let (first, past) = (start + cell * length / count, start + (cell + 1) * length / count)
            let begin = min(side, max(0, first >> number))
            return begin..<max(begin, min(side, (past - 1) >> number + 1))
        }
        let flags = FillBuffer<Bool>(zeroed: level.count)
        let columns = (0..<sky.width).map { span($0, area.from.x, size.x, sky.width, level.width) }
        for line in 0..<sky.height {
            for row in span(line, area.from.y, size.y, sky.height, level.height) {
                for (place, columns) in columns.enumerated() where sky.bytes[line * sky.width + place] < 200 {
                    for column in columns { flags[row * level.width + column] = true }
                }
            }
        }
        return flags
    }
}
