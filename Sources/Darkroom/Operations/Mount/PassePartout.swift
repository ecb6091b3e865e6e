import Pixels

/// The picture as a framed print: behind the window of a mat board with a bevelled edge, in a thin frame that casts its
/// shadow on the board. The lower margin is a little wider, as framers cut it.
///
/// `color` is that of the board (off-white by default); `width` that of the board, in percent of the picture's shorter
/// side, 14 times the strength by default.
struct PassePartout: MountOperation {
    let identifier = OperationIdentifier("frame", "passe_partout")
    let variety = Variety.narrow

    func check(_ step: EditStep) throws {
        if let width = step.arguments["width"], !(1...100).contains(width) {
            throw DarkroomError.badArgument(identifier, argument: "width", expected: "from 1 to 100 percent")
        }
        try step.checkColor(identifier)
    }

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        let shorter = Float(min(picture.width, picture.height))
        let percent = Float(step.arguments["width"] ?? 14 * abs(step.strength))
        let boardWidth = max(1, Int(percent * shorter / 100 + 0.5))
        let frame = max(1, Int(shorter * 0.032 + 0.5))
        let margin = boardWidth + frame
        let layout = MountLayout(
            picture: picture, left: margin, top: margin, right: margin, bottom: margin + Int(Float(boardWidth) * 0.16))
        func check() throws { try progress(0.3) }
        let mat = try MatBoard(
            color: boardColor(step, dials), bevel: max(1, shorter * 0.0075), layout: layout,
            seed: dials.inheritedSeed("board"), check: check)
        var plain = step
        plain.words["color"] = nil
        let moulding = Moulding(plain, width: Float(frame), dials: dials)
        let sides = FrameSides(width: layout.width, height: layout.height)
        let mounted = try layout.paint(check: check) { target, x, y in
            let place = sides.place(x, y)
            let color =
                place.depth < Float(frame)
                ? moulding.color(place.side, depth: place.depth, along: place.along) : mat.color(x, y)
            target.write(color, x, y)
        }
        return try mounted.shadowed(inside: frame, reach: max(1, shorter * 0.014), depth: 0.34, check: check)
    }

    /// Encoded sRGB of the board.
    private func boardColor(_ step: EditStep, _ dials: Dials) -> SIMD3<Float> {
        if let color = step.color {
            // Board is never quite black or white.
            return SIMD3(Float(color.red), Float(color.green), Float(color.blue)) / 255 * 0.9 + 0.06
        }
        // From nearly white to a light grey, from cool to warm.
        let light = 0.915 + 0.05 * dials.dial("board lightness")
        let warmth = 0.018 + 0.022 * dials.dial("board warmth")
        return SIMD3(light + 0.4 * warmth, light, light - warmth)
    }
}
