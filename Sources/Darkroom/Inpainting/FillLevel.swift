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
        trust = FillBuffer(repeating: 1, count: width * height)
        for index in 0..<(width * height) where depth[index] > 0 {
            trust[index] = max(0.05, FillLevel.fading(depth[index])).squareRoot()
        }
        let touched = FillLevel.dilated(hole, width: width, height: height, by: radius)
        try check()
        let barred = blocked.map { blocked in
            FillLevel.dilated(blocked, width: width, height: height, by: radius)
        }
        isSource = FillBuffer(repeating: false, count: width * height)
        var sources: [Int32] = []
        var targets: [Int32] = []
        for y in 0..<height {
            let isInside = y >= radius && y < height - radius
            for x in 0..<width {
                let index = y * width + x
                if touched[index] { targets.append(Int32(truncatingIfNeeded: index)) }
                guard isInside, x >= radius, x < width - radius, !touched[index], barred?[index] != true else {
                    continue
                }
                isSource[index] = true
                sources.append(Int32(truncatingIfNeeded: index))
            }
        }
        self.sources = sources
        self.targets = targets
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
        for index in 0..<count { deepest = max(deepest, depth[index]) }
        return deepest
    }
}
