import Pixels

/// Gives what is selected another colour and keeps its shading, texture and highlights: that of the word `color`, or with
/// the word `sample` that of another part of the picture, a region or a place.
///
/// What has another colour than most of the selection, such as lettering or a lamp, keeps its own, and so does what is of
/// a paler stuff, such as a spoon in a saucer.
struct Recolor: PaintOperation {
    let identifier = OperationIdentifier("recolor")
    var needsArea: Bool { true }

    func check(_ step: EditStep) throws {
        guard step.color != nil || step.words["sample"].flatMap({ Recolor.region($0) }) != nil else {
            throw DarkroomError.badArgument(
                identifier, argument: "color", expected: "a colour's name or #rrggbb, or sample a part of the picture")
        }
    }

    func regions(of step: EditStep) -> [Region] {
        var regions: [Region] = []
        if case .region(let region) = step.target { regions.append(region) }
        if step.color == nil, let region = step.words["sample"].flatMap({ Recolor.region($0) }) {
            regions.append(region)
        }
        return regions
    }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let region = step.target.region ?? (context.isMasked ? .masked : nil)
        let mask = try region.map { try context.regions.mask(of: $0, check: check) }
        let body = BodyColor(picture, mask)
        let wanted: SIMD3<Float>
        if let color = step.color {
            wanted = Oklab.of(color)
        } else if let sample = step.words["sample"].flatMap({ Recolor.region($0) }) {
            wanted = BodyColor(picture, try context.regions.mask(of: sample, check: check)).lab
        } else {
            wanted = body.lab
        }
        let pale = try mask.flatMap { try PaleThing(on: body).mask(in: picture, selection: $0, check: check) }
        return RecolorPainter(
            picture: picture, body: body, pale: pale, wanted: wanted,
            amount: min(1, abs(Float(step.strength)).squareRoot()))
    }

    private static func region(_ text: String) -> Region? {
        Region(text) ?? Place(rawValue: text).map { .place($0) }
    }
}

private struct RecolorPainter: Painter {
    let picture: Picture
    let body: BodyColor
    /// What keeps its own colour; `nil`: nothing.
    let pale: Mask?
    let wanted: SIMD3<Float>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        // Shades of the one colour: lighter and deeper, fuller and quieter, a touch to either neighbour.
        let point = dials.point
        let turn = wanted.chroma > 0.03 ? 0.13 * point.z : 0
        let color = SIMD3(
            min(0.97, max(0.1, wanted.x + 0.075 * point.x)),
            (wanted.y - wanted.z * turn) * (1 + 0.2 * point.y),
            (wanted.z + wanted.y * turn) * (1 + 0.2 * point.y))
        let paint = BodyPaint(body: body, color: color, amount: amount)
        let painted = try ColorTable([{ paint.applied(to: $0) }], for: picture, check: { try progress(0) })
            .applied(to: picture, check: { try progress(0.5) })
        return pale.map { picture.composited(over: painted, mask: $0) } ?? painted
    }
}
