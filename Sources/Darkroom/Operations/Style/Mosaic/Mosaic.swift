import Pixels

/// A Roman mosaic: square stones in rows that run along the picture's contours, each of one colour and a little tilted,
/// with mortar in between (after Hausner 2001). Faces are laid of smaller stones.
struct Mosaic: PaintOperation {
    let identifier = OperationIdentifier("style", "mosaic")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.1) })
        let flow = try FlowField(colors, sigma: 5 * look.scale, reach: 40 * look.scale, check: { try progress(0.4) })
        let smooth = try colors.abstracted(
            radius: max(1, 3 * look.scale), flow: flow, check: { try progress(0.7) })
        let fine = try SkinPatches.plane(colors, check: { try progress(0.9) })
        return MosaicPainter(picture: picture, colors: smooth, flow: flow, fine: fine, look: look)
    }
}
