import Pixels

/// A gouache: opaque matt colour in flat shapes, few tones, all mixed with white; where the brush ran dry its bristles leave
/// broken edges, and the sheet stays bare around it.
struct Gouache: PaintOperation {
    let identifier = OperationIdentifier("style", "gouache")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.1) })
        let flow = try FlowField(colors, sigma: 3 * look.scale, reach: 30 * look.scale, check: { try progress(0.3) })
        let fine = try colors.abstracted(
            radius: max(1, 3 * look.scale * look.coarseness), flow: flow, check: { try progress(0.5) })
        let broad = try fine.abstracted(
            radius: max(1.5, 6.5 * look.scale * look.coarseness), flow: flow, check: { try progress(0.7) })
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: 5 * look.scale, roughness: 0.5, seed: look.paperSeed,
            check: { try progress(0.9) })
        return GouachePainter(picture: picture, fine: fine, broad: broad, flow: flow, paper: paper, look: look)
    }
}
