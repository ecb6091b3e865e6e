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
    /// White, cream, sky-blue and sage cloth.
    private static let cloths: [UInt32] = [0xF4F2EC, 0xEADDC0, 0xC3D5E0, 0xC2CBB2]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let wanted = 112 / look.coarseness * (1 + 0.12 * dials.dial("cells"))
        let cell = max(4, Int(Float(picture.longerSide) / wanted + 0.5))
        let grid = try PixelGrid(colors, cell: cell, check: check)
        let point = dials.point
        let pattern = try grid.prepared(
            saturation: 1.3 + 0.16 * point.x, contrast: 0.16 + 0.12 * point.y, warmth: 0.014 * point.z, outline: 0.03,
            check: check)
        let threads = try ColorClusters(
            pattern, count: [56, 72, 64, 80][dials.kind("threads")], vividness: 1,
            random: dials.random("palette"), check: check
        ).centers
        let stitches = ThreadChart(pattern, threads: threads).stitches
        let cloth = SIMD3<Float>.oklab(Self.cloths[dials.kind("cloth")])
        let stitch = CrossedThreads(cell: cell)
        // The cloth is left bare around the picture.
        let hem = look.isOpen ? min(grid.columns, grid.rows) / 22 : 0
        let (columns, rows) = (hem..<max(hem, grid.columns - hem), hem..<max(hem, grid.rows - hem))
        func checkLate() throws { try progress(0.7) }
        return try picture.repainted(check: checkLate) { encoder, _, x, y in
            let place = grid.place(x, y)
            let sheet = cloth * (0.9 + 0.1 * stitch.weave(place.x, place.y))
            let index = grid.index(x, y)
            guard columns.contains(index % grid.columns), rows.contains(index / grid.columns) else {
                return encoder.encode(oklab: sheet)
            }
            let thread = stitch.shade(place.x, place.y)
            // Every stitch pulls its thread a little differently.
            let own = Float(index &* 2_654_435_761 >> 7 & 255) / 255 - 0.5
            let color = stitches[index]
            let lit = SIMD3(min(1, color.x * (thread.light + 0.05 * own)), color.y, color.z)
            return encoder.encode(oklab: sheet + (lit - sheet) * thread.cover)
        }
    }
}
