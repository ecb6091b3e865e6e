/// Where the hole is copied in one piece, so that the patches over a pixel all say the same: nothing needs to be weighed
/// or compared there.
struct CopiedRegions {
    private let level: FillLevel
    private let match: FillBuffer<Int32>
    /// Whether all patches over a pixel of the hole copy the same pixel.
    let isUniform: FillBuffer<Bool>
    /// Whether a target's patch, as far as it lies inside the picture, consists of such pixels.
    let isDeep: FillBuffer<Bool>
    /// How many pixels alike there are in a row up to a target, and how many rows with such a run about it down to it.
    private let across: FillBuffer<Int32>
    private let down: FillBuffer<Int32>

    init(_ level: FillLevel, match: FillBuffer<Int32>) {
        self.level = level
        self.match = match
        isUniform = FillBuffer(zeroed: level.count)
        isDeep = FillBuffer(zeroed: level.count)
        across = FillBuffer(zeroed: level.count)
        down = FillBuffer(zeroed: level.count)
    }

    /// Looks at the matches, which every target must have.
    func update() {
        let (match, isUniform) = (match.pointer, isUniform.pointer)
        mark(isUniform) { _ in
            true
        } isLike: { target, step in
            match[target &- step] &+ Int32(truncatingIfNeeded: step) == match[target]
        }
        mark(isDeep.pointer) {
            isUniform[$0]
        } isLike: { _, _ in
            true
        }
    }

    /// Marks the pixels of the hole in whose windows, of the size of a patch, all targets count and are alike.
    ///
    /// - Parameter isLike: whether a target is like the one so many pixels before it, where both count.
    @inline(__always)
    private func mark(
        _ flags: UnsafeMutablePointer<Bool>, counts: (Int) -> Bool, isLike: (_ target: Int, _ step: Int) -> Bool
    ) {
        let (width, height, radius) = (level.width, level.height, level.radius)
        let (across, down, hole) = (across.pointer, down.pointer, level.hole.pointer)
        level.forEachTarget { target, x, _ in
            let goesOn = x > 0 && across[target &- 1] > 0 && isLike(target, 1)
            across[target] = counts(target) ? goesOn ? across[target &- 1] &+ 1 : 1 : 0
        }
        level.forEachTarget { target, x, y in
            let (first, last) = (max(0, x &- radius), min(width &- 1, x &+ radius))
            let isWhole = Int(across[target &- x &+ last]) > last &- first
            let goesOn = y > 0 && down[target &- width] > 0 && isLike(target, width)
            down[target] = isWhole ? goesOn ? down[target &- width] &+ 1 : 1 : 0
        }
        level.forEachTarget { target, _, y in
            let (first, last) = (max(0, y &- radius), min(height &- 1, y &+ radius))
            flags[target] = hole[target] && Int(down[target &+ (last &- y) &* width]) > last &- first
        }
    }
}

extension FillLevel {
    /// Goes through the targets in order, with the column and the row of each.
    @inline(__always)
    func forEachTarget(_ body: (_ target: Int, _ x: Int, _ y: Int) -> Void) {
        targets.withUnsafeBufferPointer { targets in
            var (start, y) = (0, 0)
            for target in targets {
                let target = Int(target)
                while target >= start &+ width {
                    start &+= width
                    y &+= 1
                }
                body(target, target &- start, y)
            }
        }
    }
}
