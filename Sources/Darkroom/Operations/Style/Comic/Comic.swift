import Pixels

/// A page of a graphic novel: brushed ink contours and solid blacks over few printed colours, whose shades are dots.
struct Comic: PaintOperation {
    let identifier = OperationIdentifier("style", "comic")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 4 * look.coarseness, breadth: 3.4, progress: { try progress(0.7 * $0) })
        let flat = try subject.smooth.abstracted(
            radius: max(1.2, 5 * look.scale * look.coarseness), flow: subject.flow, check: { try progress(0.8) })
        let tone = try subject.tone.stretched(amount: 0.7, check: { try progress(0.9) })
            .articulated(sigma: 20 * look.scale, amount: 0.5, check: { try progress(0.95) })
        return ComicPainter(subject: subject, flat: flat, tone: tone, look: look)
    }
}
