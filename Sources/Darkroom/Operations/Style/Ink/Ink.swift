import Pixels

/// Pen and ink: contours with a nib, tone hatched and cross-hatched along the forms, solid blacks.
struct Ink: PaintOperation {
    let identifier = OperationIdentifier("style", "ink")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 2 * look.coarseness, breadth: 2, progress: { try progress(0.7 * $0) })
        let tone = try DrawingTone.matched(subject.smooth, check: { try progress(0.75) })
            .articulated(sigma: 18 * look.scale, amount: 0.5, check: { try progress(0.8) })
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: 2.2 * look.scale, roughness: 0.4, seed: look.paperSeed,
            check: { try progress(0.9) })
        return InkPainter(subject: subject, tone: tone, paper: paper, look: look)
    }
}
