/// Which thread goes into which square: the nearest there is, what it is off handed on to the squares that follow (Floyd &
/// Steinberg 1976), so that a sky of few threads has no borders in it. The choice heeds what was handed on by half only:
/// no stray stitches of another colour in a plain wall or on a cheek.
struct ThreadChart: Sendable {
    /// In Oklab, row by row.
    let stitches: [SIMD3<Float>]

    /// - Parameters:
    ///   - pattern: the colour asked for in each square, in Oklab.
    ///   - threads: at least one.
    init(_ pattern: Plane<SIMD4<Float>>, threads: [SIMD3<Float>]) {
        let (width, height) = (pattern.width, pattern.height)
        // Less than all is handed on: a plain area stays plain.
        let kept: Float = 0.35
        var errors = [SIMD3<Float>](repeating: SIMD3(), count: width * height)
        var stitches: [SIMD3<Float>] = []
        stitches.reserveCapacity(width * height)
        for y in 0..<height {
            for x in 0..<width {
                let index = y * width + x
                let own = pattern.values[index].color
                let wanted = own + errors[index]
                let thread = threads[ColorClusters.nearest(own + errors[index] * 0.5, threads)]
                stitches.append(thread)
                let off = (wanted - thread) * (kept / 16)
                if x + 1 < width { errors[index + 1] += off * 7 }
                guard y + 1 < height else { continue }
                if x > 0 { errors[index + width - 1] += off * 3 }
                errors[index + width] += off * 5
                if x + 1 < width { errors[index + width + 1] += off }
            }
        }
        self.stitches = stitches
    }
}
