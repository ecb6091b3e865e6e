import Pixels

/// The picture about a hole at several sizes, each half as large as the one before it.
struct FillPyramid: Sendable {
    /// The full size first.
    let levels: [FillLevel]
    /// Where the levels lie in the picture: only what is near the hole is looked at.
    let window: FillWindow

    /// - Throws: ``DarkroomError/nothingToCopyFrom`` when the hole leaves nothing of the picture.
    init(picture: Picture, hole: Mask, check: Check) throws {
        window = FillWindow(around: hole)
        let (width, height) = (window.width, window.height)
        let flags = try window.flags(of: hole, check: check)
        let colors = try window.colors(of: picture, check: check)
        let blocked = try window.hidden(of: picture, check: check)
        try FillTexture.measure(colors, hole: flags, width: width, height: height, check: check)
        var levels: [FillLevel] = []
        for radius in (0...3).reversed() {
            let level = try FillLevel(
                width: width, height: height, radius: radius, colors: colors, hole: flags, blocked: blocked,
                check: check)
            // Small patches are better than few.
            if radius == 0 || level.sources.count >= FillPyramid.leastSources {
                levels.append(level)
                break
            }
        }
        guard !levels[0].sources.isEmpty else { throw DarkroomError.nothingToCopyFrom }
        var hidden = blocked
        while let last = levels.last, last.isTooLarge, let (next, barred) = try last.halved(hidden, check: check),
            next.sources.count >= FillPyramid.leastSources
        {
            levels.append(next)
            hidden = barred
        }
        self.levels = levels
    }

    /// A size with fewer patches to copy is not worth looking at.
    private static let leastSources = 64
}

extension FillLevel {
    /// Whether its hole is too deep to be filled from the rim, or has too many pixels.
    fileprivate var isTooLarge: Bool { thickness > 5 || (targets.count > 30_000 && thickness > 1.5) }

    /// The picture at half the size, a pixel of it in the hole when any of its four is; `nil` when it is too small already.
    fileprivate func halved(
        _ blocked: FillBuffer<Bool>?, check: Check
    ) throws -> (FillLevel, FillBuffer<Bool>?)? {
        let (columns, rows) = ((width + 1) / 2, (height + 1) / 2)
        guard radius > 0, min(columns, rows) >= 4 * radius + 2 else { return nil }
        let colors = FillBuffer<Color>(zeroed: columns * rows)
        let hole = FillBuffer<Bool>(zeroed: columns * rows)
        let barred = blocked.map { _ in FillBuffer<Bool>(zeroed: columns * rows) }
        try (0..<rows).concurrentBands(of: columns, check: check) { band in
            for y in band {
                let (above, below) = (2 * y * width, min(height - 1, 2 * y + 1) * width)
                for x in 0..<columns {
                    let (left, right) = (2 * x, min(width - 1, 2 * x + 1))
                    let index = y * columns + x
                    let parts = (above + left, above + right, below + left, below + right)
                    hole[index] = self.hole[parts.0] || self.hole[parts.1] || self.hole[parts.2] || self.hole[parts.3]
                    colors[index] =
                        0.25
                        * (self.colors[parts.0] + self.colors[parts.1] + self.colors[parts.2] + self.colors[parts.3])
                    if let blocked, let barred {
                        barred[index] = blocked[parts.0] || blocked[parts.1] || blocked[parts.2] || blocked[parts.3]
                    }
                }
            }
        }
        let level = try FillLevel(
            width: columns, height: rows, radius: radius, colors: colors, hole: hole, blocked: barred, check: check)
        return (level, barred)
    }
}
