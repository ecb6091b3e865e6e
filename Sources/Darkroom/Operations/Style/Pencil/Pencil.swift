import Pixels

/// A pencil drawing: contour lines drawn with short straight strokes (Lu, Xu & Jia 2012), tone hatched in layers, graphite
/// that catches on the tooth of the paper.
struct Pencil: PaintOperation {
    let identifier = OperationIdentifier("style", "pencil")

    func painter(for picture: Picture, step: EditStep, context: PaintContext) -> any Painter {
        let settings = context.settings
        let intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        let scale = max(0.25, Float(picture.longerSide) / 1024)
        let colors = Plane.oklab(picture)
        let flow = FlowField(colors, sigma: 3 * scale, reach: 22 * scale)
        let smooth = colors.abstracted(radius: max(1, 2 * scale * settings.coarseness), flow: flow)
        let paper = Paper(
            width: picture.width, height: picture.height, grain: 2.6 * scale, roughness: 0.5,
            seed: RandomGenerator.seed(UInt64(settings.seed), RandomGenerator.seed(named: "paper")))
        return PencilPainter(
            picture: picture, tone: PencilTone.matched(smooth), lines: PencilLines(colors, scale: scale).plane,
            flow: flow,
            paper: paper, scale: scale, intensity: intensity, fades: !context.isMasked && !picture.hasAlpha)
    }
}
