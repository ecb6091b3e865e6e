import Pixels

/// A watercolour: washes with wandering contours in a few depths, pigment that gathers at their edges and settles in the
/// paper, lights left as bare paper (after Bousseau, Kaplan, Thollot & Sillion 2006).
struct Watercolor: PaintOperation {
    let identifier = OperationIdentifier("style", "watercolor")

    func painter(for picture: Picture, step: EditStep, context: PaintContext) -> any Painter {
        let settings = context.settings
        let intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        let scale = max(0.25, Float(picture.longerSide) / 1024)
        let reach = scale * settings.coarseness * (0.6 + 0.4 * intensity)
        let colors = Plane.oklab(picture)
        let flow = FlowField(colors, sigma: 2.2 * scale, reach: 14 * scale)
        let fine = colors.abstracted(radius: max(1, 2.6 * reach), flow: flow)
        let coarse = fine.abstracted(radius: max(1.5, 5 * reach), flow: flow)
            .abstracted(radius: max(1.5, 7 * reach), flow: flow)
        let paper = Paper(
            width: picture.width, height: picture.height, grain: 5.5 * scale, roughness: 0.75,
            seed: RandomGenerator.seed(UInt64(settings.seed), RandomGenerator.seed(named: "paper")))
        return WatercolorPainter(
            picture: picture, fine: fine, coarse: coarse, paper: paper, scale: scale, intensity: intensity,
            hasMargin: !context.isMasked && !picture.hasAlpha)
    }
}
