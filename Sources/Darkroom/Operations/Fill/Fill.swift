import Pixels

/// Takes away what is selected and fills its place with what the rest of the picture shows.
///
/// The four variations are four fillings: other parts of the picture are copied into other places.
struct Fill: PaintOperation {
    let identifier: OperationIdentifier

    var needsArea: Bool { true }
    var replacesArea: Bool { true }
    var isBlended: Bool { false }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let hole = try hole(of: step.target, in: context.regions, check: { try progress(0) })
        guard hole.selectsAnything else { return FillPainter(picture: picture, inpainter: nil) }
        let inpainter = try Inpainter(picture: picture, hole: hole, check: { try progress(0) })
        return FillPainter(picture: picture, inpainter: inpainter)
    }

    /// The mask as it is; of a region that was found also its soft rim and what is next to it, where traces of the thing
    /// are left, but nothing beyond the mask.
    private func hole(of target: Target, in regions: RegionFinder, check: Check) throws -> Mask {
        guard case .region(let region) = target else { return try regions.mask(of: .masked, check: check) }
        let found = try regions.mask(of: region, check: check)
        let flags = FillBuffer<Bool>(zeroed: found.bytes.count)
        for index in found.bytes.indices where found.bytes[index] >= 32 { flags[index] = true }
        let reach = max(1, max(found.width, found.height) / 300)
        let wider = try FillLevel.dilated(
            flags, width: found.width, height: found.height, by: reach, check: check)
        let selection = regions.selection?.bytes
        return Mask(
            width: found.width, height: found.height,
            bytes: found.bytes.indices.map { wider[$0] && selection?[$0] != 0 ? 255 : 0 })
    }
}

/// A picture with a hole, ready to be filled.
struct FillPainter: Painter {
    let picture: Picture
    /// `nil` where nothing is selected.
    let inpainter: Inpainter?

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        guard let inpainter else { return picture }
        return try inpainter.fill(picture, taste: FillTaste(dials), progress: progress)
    }
}

extension FillTaste {
    /// One variation keeps to the likeliest sources; the others each lean towards other parts of the picture.
    init(_ dials: Dials) {
        let kind = dials.kind("taste")
        self.init(
            seed: dials.seed("fill"), leaning: [0, 0.1, 0.2, 0.3][kind] * dials.spread,
            aversion: [0.5, 0.3, 0.6, 0.9][kind])
    }
}
