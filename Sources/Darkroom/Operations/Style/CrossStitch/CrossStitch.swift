import Pixels

/// Cross-stitch: crosses of coloured thread on a woven cloth, one for each square of the pattern, in few colours.
struct CrossStitch: PaintOperation {
    let identifier = OperationIdentifier("style", "cross_stitch")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        CrossStitchPainter(
            picture: picture, colors: try Plane.oklab(picture, check: { try progress(0.3) }),
            look: LookSettings(picture, step, context))
    }
}

private struct CrossStitchPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    let look: LookSettings
    /// White, cream, black and sky-blue cloth; where the picture is nearly of its lightness, it stays bare.
    private static let cloths: [UInt32] = [0xF4F2EC, 0xE9DCBE, 0x2A2A2E, 0xBFD3DF]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let wanted = 118 / look.coarseness * (1 + 0.12 * dials.dial("cells"))
        let cell = max(4, Int(Float(picture.longerSide) / wanted + 0.5))
        let grid = try PixelGrid(colors, cell: cell, check: check)
        let point = dials.point
        let pattern = try grid.prepared(
            saturation: 1.3 + 0.16 * point.x, contrast: 0.16 + 0.12 * point.y, warmth: 0.014 * point.z, outline: 0.05,
            check: check)
        let threads = try ColorClusters(
            pattern, count: [22, 30, 26, 36][dials.kind("threads")], random: dials.random("palette"), check: check
        ).centers
        let stitches = pattern.values.map { threads[ColorClusters.nearest($0.color, threads)] }
        let cloth = SIMD3<Float>.oklab(Self.cloths[dials.kind("cloth")])
        let stitch = CrossedThreads(cell: cell)
        func checkLate() throws { try progress(0.7) }
        return try picture.repainted(check: checkLate) { encoder, _, x, y in
            let place = grid.place(x, y)
            let thread = stitch.shade(place.x, place.y)
            let sheet = cloth * (0.9 + 0.1 * stitch.weave(place.x, place.y))
            // Every stitch pulls its thread a little differently.
            let own = Float(grid.index(x, y) &* 2_654_435_761 & 255) / 255 - 0.5
            let color = stitches[grid.index(x, y)]
            let lit = SIMD3(min(1, color.x * (thread.light + 0.05 * own)), color.y, color.z)
            return encoder.encode(oklab: sheet + (lit - sheet) * thread.cover)
        }
    }
}
