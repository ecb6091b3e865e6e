import Pixels

/// A canvas ready to be filled: from where each place is to be copied is found on a draft, then the picture's own pixels
/// are copied, however large it is.
struct OutpaintFilling: Sendable {
    let canvas: DraftCanvas
    private enum Way {
        case patches(Inpainter)
        /// What is new is as transparent as the picture's border.
        case empty
        /// For pictures too small to take patches from.
        case mirror
    }

    private let way: Way
    /// Pixels that a side of the picture must have in the draft.
    private static let leastSide = 20

    init(_ canvas: DraftCanvas, _ ground: OutpaintGround, _ check: Check) throws {
        self.canvas = canvas
        guard !canvas.isSeeThrough else {
            way = .empty
            return
        }
        guard min(canvas.picture.width, canvas.picture.height) / canvas.scale >= OutpaintFilling.leastSide else {
            way = .mirror
            return
        }
        let draft = try canvas.draft(check: check)
        let start = canvas.draftStart
        let size = SIMD2(canvas.picture.width, canvas.picture.height) / canvas.scale
        let preference = SourcePreference(
            reluctance: ground.reluctance, sky: ground.sky, area: (start, start &+ size), steadiness: 16)
        way = .patches(
            try Inpainter(picture: draft.picture, hole: draft.hole, preference: preference, check: check))
    }

    func fill(_ taste: FillTaste, _ progress: Progress) throws -> Picture {
        switch way {
        case .empty: return try canvas.blank { try progress(0) }
        case .mirror: return try canvas.mirrored { try progress(0) }
        case .patches(let inpainter): return try fill(inpainter, taste, progress)
        }
    }

    private func fill(_ inpainter: Inpainter, _ taste: FillTaste, _ progress: Progress) throws -> Picture {
        let reach = max(8, 0.25 * Float(canvas.picture.longerSide) / Float(canvas.scale))
        let manner = FillManner(reach: reach, tolerance: 0.1, smoothTolerance: 1, drafts: 1)
        let filling = try inpainter.filling(taste, manner) { try progress(0.9 * $0) }
        func check() throws { try progress(0.9) }
        let (left, right) = (canvas.left, canvas.left + canvas.picture.width)
        let rows = canvas.top..<(canvas.top + canvas.picture.height)
        return try ScaledFilling(filling, of: canvas).laid(into: canvas.blank(check: check), check: check) { row in
            rows.contains(row) ? [0..<left, right..<canvas.width] : [0..<canvas.width]
        }
    }
}

extension FillTaste {
    /// There is much to fill, so that the variations can go farther apart than in a hole. Around a picture its filling is
    /// kept.
    init(extending dials: Dials) {
        let kind = dials.kind("taste", isEssential: true)
        self.init(
            seed: dials.inheritedSeed("fill"), leaning: [0, 0.3, 0.5, 0.7][kind] * dials.spread,
            aversion: [0.5, 0.4, 0.6, 0.8][kind])
    }
}
