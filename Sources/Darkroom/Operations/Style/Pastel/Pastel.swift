import Pixels

/// A soft pastel: chalk strokes on a toned paper whose tooth breaks them up, rubbed in below, firm and bright on top.
struct Pastel: PaintOperation {
    let identifier = OperationIdentifier("style", "pastel")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.1) })
        let flow = try FlowField(colors, sigma: 3.5 * look.scale, reach: 30 * look.scale, check: { try progress(0.3) })
        let smooth = try colors.abstracted(
            radius: max(1, 2.6 * look.scale), flow: flow, check: { try progress(0.5) })
        let rubbed = try smooth.abstracted(
            radius: max(1.5, 7 * look.scale), flow: flow, check: { try progress(0.7) })
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: max(1.8, 3.2 * look.scale), roughness: 0.7,
            seed: look.paperSeed, check: { try progress(0.9) })
        return PastelPainter(
            picture: picture, colors: smooth, rubbed: rubbed, flow: flow, paper: paper, look: look)
    }
}
