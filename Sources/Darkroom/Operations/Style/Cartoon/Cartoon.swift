import Pixels

/// A cartoon cel: flat bright areas in two or three shades each, and one smooth dark outline (after Winnemöller, Olsen &
/// Gooch 2006, whose quantisation is soft where the picture is, so that skies stay smooth).
struct Cartoon: PaintOperation {
    let identifier = OperationIdentifier("style", "cartoon")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 3 * look.coarseness, breadth: 3.2,
            progress: { try progress(0.55 * $0) })
        let reach = max(1.2, look.scale * look.coarseness)
        let flat = try subject.smooth
            .abstracted(radius: 3.4 * reach, flow: subject.flow, check: { try progress(0.65) })
            .blurred(sigma: 1.2 * look.scale, check: { try progress(0.7) })
            .abstracted(radius: 3 * reach, flow: subject.flow, check: { try progress(0.8) })
            .blurred(sigma: 0.8 * look.scale, check: { try progress(0.82) })
        let tone = try flat.drawnTone(check: { try progress(0.85) })
        let outline = try EdgeLines(
            tone, flow: subject.flow, sigma: 1.9 * look.scale, length: max(2, 7 * look.scale),
            check: { try progress(0.9) })
        return CartoonPainter(subject: subject, flat: flat, outline: outline, look: look)
    }
}

private struct CartoonPainter: Painter {
    let subject: Subject
    /// Areas of one colour, in Oklab.
    let flat: Plane<SIMD4<Float>>
    let outline: EdgeLines
    let look: LookSettings
    private static let inks: [UInt32] = [0x14101A, 0x2A1710, 0x101B33, 0x1C0E1C]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let ink = SIMD3<Float>.oklab(Self.inks[dials.kind("ink")])
        let level = 0.012 * (1 - 0.25 * dials.dial("line")) / min(1.4, max(0.7, look.intensity))
        let bold = outline.level(level)
        let lines = try outline.lines(level: bold, softness: 0.6 * bold, check: check)
        let light = subject.contours.level(1.3 * level)
        let fine = try subject.contours.lines(level: light, softness: 0.5 * light, check: check)
        let slope = try Cartoon.slope(flat, check: check)
        let point = dials.point
        let saturation = 1.5 + 0.3 * point.x
        let brightness = 0.05 + 0.06 * point.y
        let warmth = 0.022 * point.z
        let levels: Float = 4.5 + 0.8 * dials.dial("levels")
        func checkLate() throws { try progress(0.7) }
        return try subject.picture.repainted(check: checkLate) { encoder, index, x, y in
            // Eyes and the like, which the areas have swallowed, are put back.
            let off = subject.smooth.values[index].color - flat.values[index].color
            let color = flat.values[index].color + off * (0.85 * ToneCurve.step(0.05, 0.12, off.dot(off).squareRoot()))
            let light = min(1, max(0, color.x))
            let place = light * levels
            let floor = place.rounded(.down)
            // Two flat shades meet in an edge where the picture has one, and run into each other where it is soft.
            let softness = 0.5 - 0.44 * ToneCurve.step(0.0012 / look.scale, 0.01 / look.scale, slope.values[index])
            let shade = (floor + ToneCurve.step(0.5 - softness, 0.5 + softness, place - floor)) / levels
            let flatness = 0.6 * (1 - ToneCurve.step(0.4, 0.5, softness))
            let lightness = light + flatness * (shade - light)
            let raised = lightness + brightness * 4 * lightness * (1 - lightness)
            let painted = SIMD3(0.05 + 0.94 * raised, color.y * saturation, color.z * saturation + warmth)
            let line = 1 - (1 - lines.values[index]) * (1 - 0.88 * fine.values[index])
            return encoder.encode(
                linear: Gamut.linear(painted + (ink - painted) * line), dither: Dither.offset(x, y))
        }
    }
}

extension Cartoon {
    /// How steeply the lightness changes, per pixel.
    fileprivate static func slope(_ colors: Plane<SIMD4<Float>>, check: Check) throws -> Plane<Float> {
        let (width, height) = (colors.width, colors.height)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let across = colors[clamped: x + 2, y].x - colors[clamped: x - 2, y].x
                    let down = colors[clamped: x, y + 2].x - colors[clamped: x, y - 2].x
                    target[y &* width &+ x] = (across * across + down * down).squareRoot() / 4
                }
            }
        }
    }
}
