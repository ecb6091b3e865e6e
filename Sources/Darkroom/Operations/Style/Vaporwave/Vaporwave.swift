import Pixels

/// Vaporwave: pink and aqua over indigo as on a worn video tape; behind what stands in front a striped sun sets over a
/// grid of neon lines, where the picture has a sky or a background to put it in.
struct Vaporwave: PaintOperation {
    let identifier = OperationIdentifier("style", "vaporwave")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        VaporwavePainter(
            picture: picture, ground: try context.backdrop(check: { try progress(0.5) }),
            amount: LookAmount.of(step, context.settings))
    }
}
