import Pixels

/// The shared work of a comic page, and the printing of one variation.
struct ComicPainter: Painter {
    let subject: Subject
    /// Areas of one colour, in Oklab.
    let flat: Plane<SIMD4<Float>>
    /// What the inker sees, 0 = black.
    let tone: Plane<Float>
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let scale = look.scale
        let colors = ComicColors(dials: dials)
        let level = 0.0125 * (1 - 0.2 * dials.dial("line")) / min(1.4, max(0.7, look.intensity))
        let lines = try subject.contours.lines(level: level, softness: 0.55 * level, check: check)
        let blacks = 0.17 + 0.035 * dials.dial("blacks")
        let screen = DotScreen(pitch: max(3.2, 7.6 * scale), angle: 0.78 + 0.2 * dials.dial("screen"))
        // The colour plates lie a little beside the ink.
        var random = dials.random("register")
        let shift = SIMD2(random.signed(), random.signed()) * (1.1 * scale)
        let (width, height) = (subject.picture.width, subject.picture.height)
        return try flat.read { flat in
            try subject.picture.repainted(check: { try progress(0.6) }) { encoder, index, x, y in
                let place = SIMD2(Float(x), Float(y)) + shift
                let color = Plane.sample(flat, width, height, place.x, place.y).color
                let shades = colors.shades(color)
                let dot = screen.ink(place.x, place.y, tone: shades.share)
                var printed = shades.light + (shades.dark - shades.light) * dot
                printed.x *= colors.paper.x
                printed += SIMD3(0, colors.paper.y, colors.paper.z)
                let black = ToneCurve.step(blacks + 0.03, blacks - 0.03, tone.values[index])
                let inked = 1 - (1 - lines.values[index]) * (1 - black)
                return encoder.encode(linear: Gamut.linear(printed + (colors.ink - printed) * inked))
            }
        }
    }
}
