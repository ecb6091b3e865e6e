import Pixels

/// A Japanese woodblock print: a key block of brushed lines, flat plant and mineral colours each from its own block and a
/// little off register, graded by wiping (bokashi), the sky bare but
/// for a band of blue at the top and a breath of colour over the horizon, on fibrous paper through which the wood's grain shows.
struct UkiyoE: PaintOperation {
    let identifier = OperationIdentifier("style", "ukiyo_e")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 3.4 * look.coarseness, breadth: 3, progress: { try progress(0.6 * $0) })
        let flat = try subject.smooth.abstracted(
            radius: max(1.2, 4.5 * look.scale * look.coarseness), flow: subject.flow, check: { try progress(0.8) })
        let sky = context.isMasked ? nil : try context.mask(.sky, check: { try progress(0.9) })
        return UkiyoEPainter(subject: subject, flat: flat, sky: sky, look: look)
    }
}
