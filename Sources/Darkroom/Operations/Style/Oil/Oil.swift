import Pixels

/// An oil painting: curved strokes of several sizes laid along the structures, big ones first and small ones where there
/// is detail (Hertzmann 1998), with the relief of thick paint under raking light (Hertzmann 2002).
struct Oil: PaintOperation {
    let identifier = OperationIdentifier("style", "oil")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let settings = context.settings
        let intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        let scale = max(0.25, Float(picture.longerSide) / 1024)
        var share = 0.0
        func check() throws { try progress(share) }
        let colors = try Plane.oklab(picture, check: check)
        share = 0.1
        let flow = try FlowField(colors, sigma: 2.5 * scale, reach: 24 * scale, check: check)
        share = 0.5
        let smooth = try colors.abstracted(radius: max(1, 2.2 * scale), flow: flow, check: check)
        return OilPainter(
            picture: picture, colors: smooth, flow: flow, scale: scale, intensity: intensity,
            coarseness: settings.coarseness * (0.6 + 0.4 * intensity))
    }
}
