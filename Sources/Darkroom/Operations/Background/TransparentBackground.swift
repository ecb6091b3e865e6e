import Pixels

/// No background: what stands in front keeps its colours, without what shows through its soft edge, and all else can be
/// seen through.
struct TransparentBackground: PaintOperation {
    let identifier = OperationIdentifier("background", "transparent")
    let variety = Variety.none
    let isBlended = false

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let ground = try Ground(picture, step, context, check: check)
        let clean = try ground.frontColors.pictureFromLinear(like: picture, check: check).withChannels(4)
        var cut = picture.withChannels(4)
        for index in ground.front.values.indices {
            if ground.front.values[index] < 0.98 {
                for channel in 0..<3 { cut.bytes[4 * index + channel] = clean.bytes[4 * index + channel] }
            }
            // With a mask, its soft edge fades the picture out when the result is blended in.
            let share = context.isMasked ? (ground.front.values[index] < 1 ? 0 : 1) : ground.front.values[index]
            cut.bytes[4 * index + 3] = UInt8(Float(cut.bytes[4 * index + 3]) * share + 0.5)
        }
        return CutPainter(picture: cut)
    }
}

private struct CutPainter: Painter {
    let picture: Picture

    func paint(_ dials: Dials, progress: Progress) throws -> Picture { picture }
}
