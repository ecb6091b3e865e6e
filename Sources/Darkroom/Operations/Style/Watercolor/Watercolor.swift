import Pixels

/// A watercolour: washes with wandering contours in a few depths, pigment that gathers at their edges and settles in the
/// paper, lights left as bare paper (after Bousseau, Kaplan, Thollot & Sillion 2006).
struct Watercolor: PaintOperation {
    let identifier = OperationIdentifier("style", "watercolor")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let settings = context.settings
        let intensity = settings.intensity * max(0.3, abs(Float(step.strength)).squareRoot())
        let scale = max(0.25, Float(picture.longerSide) / 1024)
        let reach = scale * settings.coarseness * (0.6 + 0.4 * intensity)
        var share = 0.0
        func check() throws { try progress(share) }
        let colors = try Plane.oklab(picture, check: check)
        share = 0.05
        let flow = try FlowField(colors, sigma: 2.2 * scale, reach: 14 * scale, check: check)
        share = 0.25
        let fine = try colors.abstracted(radius: max(1, 2.6 * reach), flow: flow, check: check)
        share = 0.45
        let larger = try fine.abstracted(radius: max(1.5, 5 * reach), flow: flow, check: check)
        share = 0.65
        let coarse = try larger.abstracted(radius: max(1.5, 7 * reach), flow: flow, check: check)
        share = 0.85
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: 5.5 * scale, roughness: 0.75,
            seed: RandomGenerator.seed(UInt64(settings.firstSeed), RandomGenerator.seed(named: "paper")),
            check: check)
        return WatercolorPainter(
            picture: picture, fine: fine, coarse: coarse, paper: paper, scale: scale, intensity: intensity,
            hasMargin: !context.isMasked && !picture.hasAlpha)
    }
}
