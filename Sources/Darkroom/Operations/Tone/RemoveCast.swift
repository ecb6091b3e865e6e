import Pixels

/// The colour of the light taken out, so that greys are grey: adapted to neutral by von Kries' rule. A `color` in `words`
/// says which cast it is: it is then taken for one even where the picture might be meant so.
struct RemoveCast: PaintOperation {
    let identifier = OperationIdentifier("tone", "remove_cast")
    let variety = Variety.narrow

    func check(_ step: EditStep) throws {
        guard let word = step.words["color"], NamedColor(word) == nil else { return }
        throw DarkroomError.badArgument(identifier, argument: "color", expected: "a colour's name or #rrggbb")
    }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let statistics = try PictureStatistics(picture, check: { try progress(0) })
        let named = step.words["color"].flatMap { NamedColor($0) }.map { Oklab.of($0) }
        return RemoveCastPainter(
            picture: picture, cast: named.map { statistics.wholeCast.along($0) } ?? statistics.cast,
            strength: max(0, Float(step.strength)) * context.settings.amount)
    }
}

private struct RemoveCastPainter: Painter {
    let picture: Picture
    let cast: ColorCast
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let share = min(1.15, min(1, 0.35 + 0.6 * strength) * (1 + 0.1 * dials.dial("share")))
        let transform = cast.removal(share: share)
        return try ColorTable([transform], for: picture, check: { try progress(0) })
            .applied(to: picture, check: { try progress(0.5) })
    }
}
