/// One size of the picture that is being filled: what is known of it, where the hole is, and which patches may be copied.
///
/// A patch is a square of `2 * radius + 1` pixels, named by its middle. A target is a patch inside the picture that
/// touches the hole; a source lies wholly inside the picture and touches no hole.
struct FillLevel: Sendable {
    /// Red, green and blue as encoded, 0…1, and in the fourth lane how much texture there is (see `FillTexture`).
    typealias Color = SIMD4<Float>

    let width: Int
    let height: Int
    let radius: Int
    /// Meaningless inside the hole.
    let colors: FillBuffer<Color>
    let hole: FillBuffer<Bool>
    /// Pixels to the nearest known one; 0 outside the hole.
    let depth: FillBuffer<Float>
    /// Square roots of how far a pixel is to be trusted when patches are compared: 1 where it is known, less the deeper
    /// it lies in the hole (Wexler, Shechtman & Irani 2007).
    let trust: FillBuffer<Float>
    let isSource: FillBuffer<Bool>
    let sources: [Int32]
    let targets: [Int32]

    var count: Int { width * height }

    /// The rows that the patches of the targets reach into, and one more above and below.
    var rowsNearTargets: Range<Int> {
        guard let first = targets.first, let last = targets.last else { return 0..<0 }
        return max(0, Int(first) / width - radius - 1)..<min(height, Int(last) / width + radius + 2)
    }

    /// - Parameters:
    ///   - blocked: what is known but must not be copied, such as what cannot be seen.
    init(
        width: Int, height: Int, radius: Int, colors: FillBuffer<Color>, hole: FillBuffer<Bool>,
        blocked: FillBuffer<Bool>?, check: Check
    ) throws {
        self.width = width
        self.height = height
        self.radius = radius
        self.colors = colors
        self.hole = hole
        depth = FillLevel.depth(of: hole, width: width, height: height)
        try check()
        let touched = try FillLevel.dilated(hole, width: width, height: height, by: radius, check: check)
        let barred = try blocked.map { blocked in
            try FillLevel.dilated(blocked, width: width, height: height, by: radius, check: check)
        }
        trust = FillBuffer(zeroed: width * height)
        isSource = FillBuffer(zeroed: width * height)
        let (depth, trust, isSource) = (depth, trust, isSource)
        try (0..<height).concurrentBands(of: width, check: check) { rows in
            for y in rows {
                let isInside = y >= radius && y < height - radius
                for x in 0..<width {
                    let index = y * width + x
                    trust[index] = depth[index] > 0 ? max(0.05, FillLevel.fading(depth[index])).squareRoot() : 1
                    isSource[index] =
                        isInside && x >= radius && x < width - radius && !touched[index] && barred?[index] != true
                }
            }
        }
        sources = try FillLevel.places(of: isSource, width: width, height: height, check: check)
        targets = try FillLevel.places(of: touched, width: width, height: height, check: check)
    }

    /// Where something is set, in order.
    private static func places(
        of flags: FillBuffer<Bool>, width: Int, height: Int, check: Check
    ) throws -> [Int32] {
        // Where the places of each row begin.
        var starts = [0]
        starts.reserveCapacity(height + 1)
        for y in 0..<height {
            var count = 0
            for index in (y * width)..<((y + 1) * width) { count &+= flags[index] ? 1 : 0 }
            starts.append(starts[y] + count)
        }
        return try [Int32](unsafeUninitializedCapacity: starts[height]) { buffer, count in
            // Each band writes the places of its own rows.
            nonisolated(unsafe) let places = buffer
            try (0..<height).concurrentBands(of: width, check: check) { rows in
                for y in rows where starts[y] < starts[y + 1] {
                    var place = starts[y]
                    for index in (y * width)..<((y + 1) * width) where flags[index] {
                        places[place] = Int32(truncatingIfNeeded: index)
                        place &+= 1
                    }
                }
            }
            count = starts[height]
        }
    }

    /// 0.7 to the power of the depth.
    private static func fading(_ depth: Float) -> Float {
        var share: Float = 1
        for _ in 0..<min(14, Int(depth)) { share *= 0.7 }
        return share
    }

    /// The deepest place of the hole, pixels.
    var thickness: Float {
        var deepest: Float = 0
        for target in targets { deepest = max(deepest, depth[Int(target)]) }
        return deepest
    }
}
