import Pixels

/// A halftone print: dots of pure inks on screens at their angles, seen large.
struct Halftone: PaintOperation {
    let identifier = OperationIdentifier("style", "halftone")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.2) })
        let flow = try FlowField(
            colors, sigma: max(0.8, 2 * look.scale), reach: 16 * look.scale, check: { try progress(0.4) })
        // Texture finer than the screen would only turn into noise.
        let smooth = try colors.abstracted(radius: max(0.9, 1.6 * look.scale), flow: flow, check: { try progress(0.8) })
        return HalftonePainter(picture: picture, colors: smooth, look: look)
    }
}
