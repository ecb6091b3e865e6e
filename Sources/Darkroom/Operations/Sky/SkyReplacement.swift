import Pixels

/// An operation that puts another sky in the place of the old one, down to the horizon there is, and shows the scene below in
/// its light. A picture without a sky is refused.
protocol SkyReplacement: SceneOperation {}

extension SkyReplacement {
    /// The light changes on the scene too, whether the sky is the target or all of the picture.
    var isBlended: Bool { false }

    func reach(of step: EditStep) -> Target {
        step.target == .region(.sky) ? .all : step.target
    }

    func regions(of step: EditStep) -> [Region] {
        if case .region(let region) = reach(of: step) { [.sky, region] } else { [.sky] }
    }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let painter = try scenePainter(for: picture, step: step, context: context, progress: progress)
        guard case .region(let region) = reach(of: step) else { return painter }
        let mask = try context.mask(of: region, in: picture, check: { try progress(0.95) })
        return PartPainter(painter: painter, picture: picture, mask: mask)
    }
}

/// A painter whose work shows within a mask only.
private struct PartPainter: Painter {
    let painter: any Painter
    let picture: Picture
    let mask: Mask?

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let painted = try painter.paint(dials, progress: progress)
        return mask.map { painted.composited(over: picture, mask: $0) } ?? painted
    }
}
