import Pixels

/// Makes what is selected unrecognisable, by squares of one colour (`pixelate`) or a blur (`blur`). Both show a few numbers
/// only, each the mean of a cell so large that no face, number plate or writing can be told from them; the strength makes
/// cells larger, nothing makes them smaller.
struct Obscure: PaintOperation {
    enum Manner: String, Sendable {
        case pixelate, blur
    }

    let manner: Manner
    var identifier: OperationIdentifier { OperationIdentifier("privacy", manner.rawValue) }
    let variety = Variety.narrow
    var needsArea: Bool { true }
    var replacesArea: Bool { true }
    var isBlended: Bool { false }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let mask = try context.regions.mask(of: step.target.region ?? .masked, check: check)
        return ObscurePainter(
            picture: picture, area: ObscuredArea(mask), manner: manner, strength: max(1, abs(Float(step.strength))))
    }
}

private struct ObscurePainter: Painter {
    let picture: Picture
    let area: ObscuredArea
    let manner: Obscure.Manner
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        guard !area.isEmpty else { return picture }
        let size = max(4, Int(area.cell * strength * (1 + 0.3 * abs(dials.dial("size"))) + 0.5))
        // Where the squares lie tells nothing either.
        let shift = SIMD2(dials.dial("across"), dials.dial("down")) * Float(size) * 0.4
        let cells = try ObscuredCells(picture, area, size: size, shift: shift, check: { try progress(0.2) })
        func check() throws { try progress(0.6) }
        return try picture.repainted(check: check) { encoder, index, x, y in
            guard area.contains(index) else {
                let offset = index * picture.channels
                return (picture.bytes[offset], picture.bytes[offset + 1], picture.bytes[offset + 2])
            }
            return encoder.encode(linear: manner == .pixelate ? cells.flat(x, y) : cells.smooth(x, y))
        }
    }
}
