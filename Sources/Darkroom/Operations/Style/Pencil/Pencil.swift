import Pixels

/// A pencil drawing: contour lines drawn with short straight strokes (Lu, Xu & Jia 2012), tone hatched in layers, graphite
/// that catches on the tooth of the paper.
struct Pencil: PaintOperation {
    let identifier = OperationIdentifier("style", "pencil")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let settings = context.settings
        let intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        let scale = max(0.25, Float(picture.longerSide) / 1024)
        var share = 0.0
        func check() throws { try progress(share) }
        let colors = try Plane.oklab(picture, check: check)
        share = 0.05
        let flow = try FlowField(colors, sigma: 3 * scale, reach: 22 * scale, check: check)
        share = 0.3
        let smooth = try colors.abstracted(
            radius: max(1, 2 * scale * settings.coarseness), flow: flow, check: check)
        share = 0.5
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: 2.6 * scale, roughness: 0.5,
            seed: RandomGenerator.seed(UInt64(settings.firstSeed), RandomGenerator.seed(named: "paper")),
            check: check)
        share = 0.6
        let tone = try DrawingTone.matched(smooth, check: check)
        share = 0.65
        let lines = try PencilLines(colors, scale: scale, check: check).plane
        return PencilPainter(
            picture: picture, tone: tone, lines: lines, flow: flow, paper: paper, scale: scale, intensity: intensity,
            fades: !context.isMasked && !picture.hasAlpha)
    }
}
