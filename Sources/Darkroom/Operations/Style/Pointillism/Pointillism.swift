import Pixels

/// Pointillism: round dots of pure colour side by side that the eye mixes (Seurat, Signac): each stands off the colour it is
/// part of, its neighbours off it the other way.
struct Pointillism: PaintOperation {
    let identifier = OperationIdentifier("style", "pointillism")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.2) })
        let aim = try colors.blurred(sigma: max(0.4, 1.2 * look.scale), check: { try progress(0.5) })
        let soft = try colors.blurred(sigma: 5 * look.scale, check: { try progress(0.8) })
        return PointillismPainter(picture: picture, aim: aim, soft: soft, look: look)
    }
}
