import Pixels

/// A rectangle in the middle of a picture that is to be filled.
struct TileGap {
    private let canvas: DraftCanvas
    /// Pixels of the draft.
    private let columns: Range<Int>
    private let rows: Range<Int>

    /// - Parameters:
    ///   - wide: of the picture's width, 0…1.
    ///   - high: of its height.
    init(_ picture: Picture, wide: Double, high: Double) {
        canvas = DraftCanvas(picture, room: SIMD2(0, 0), place: SIMD2(0, 0), limit: 120_000)
        func middle(_ side: Int, _ share: Double) -> Range<Int> {
            let half = max(1, Int((Double(side) * share / 2).rounded()))
            return share < 1 ? max(0, side / 2 - half)..<min(side, side / 2 + half) : 0..<side
        }
        columns = middle((picture.width + canvas.scale - 1) / canvas.scale, wide)
        rows = middle((picture.height + canvas.scale - 1) / canvas.scale, high)
    }

    func filled(_ taste: FillTaste, _ progress: Progress) throws -> Picture {
        func check() throws { try progress(0) }
        let draft = try canvas.draft(check: check).picture
        var hole = Mask(
            width: draft.width, height: draft.height, bytes: [UInt8](repeating: 0, count: draft.width * draft.height))
        for row in rows {
            for column in columns { hole.bytes[row * hole.width + column] = 255 }
        }
        let inpainter = try Inpainter(picture: draft, hole: hole, check: check)
        let manner = FillManner(
            reach: max(8, 0.2 * Float(draft.longerSide)), tolerance: 0.3, smoothTolerance: 0.5, drafts: 1)
        let filling = try inpainter.filling(taste, manner) { try progress(0.9 * $0) }
        func lastCheck() throws { try progress(0.9) }
        let scale = canvas.scale
        let across = (columns.lowerBound * scale)..<min(canvas.width, columns.upperBound * scale)
        return try ScaledFilling(filling, of: canvas).laid(into: canvas.picture, check: lastCheck) { row in
            rows.contains(row / scale) ? [across] : []
        }
    }
}
