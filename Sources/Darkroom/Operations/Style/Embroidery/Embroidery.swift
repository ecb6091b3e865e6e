import Pixels

/// Embroidery: satin stitches of coloured thread that follow the forms and shine where they turn to the light, on a linen
/// that shows around them.
struct Embroidery: PaintOperation {
    let identifier = OperationIdentifier("style", "embroidery")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.1) })
        let flow = try FlowField(colors, sigma: 4 * look.scale, reach: 45 * look.scale, check: { try progress(0.4) })
        let smooth = try colors.abstracted(
            radius: max(1, 3 * look.scale), flow: flow, check: { try progress(0.6) })
        let soft = try smooth.blurred(sigma: 4 * look.scale, check: { try progress(0.9) })
        return EmbroideryPainter(picture: picture, colors: smooth, soft: soft, flow: flow, look: look)
    }
}
