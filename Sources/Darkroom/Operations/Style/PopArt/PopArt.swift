import Pixels

/// Pop art: a silkscreen in a few loud inks, printed one over the other and not quite in register, with a screen of large
/// dots between two of them.
struct PopArt: PaintOperation {
    let identifier = OperationIdentifier("style", "pop_art")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 4.6 * look.coarseness, breadth: 4, progress: { try progress(0.7 * $0) })
        let tone = try subject.tone.articulated(sigma: 30 * look.scale, amount: 0.6, check: { try progress(0.8) })
            .stretched(amount: 1, check: { try progress(0.85) }).blurred(
                sigma: 1.1 * look.scale, check: { try progress(0.9) })
        return PopArtPainter(subject: subject, tone: tone, look: look)
    }
}

/// The shared work of a silkscreen, and the printing of one variation.
private struct PopArtPainter: Painter {
    let subject: Subject
    /// 0 = black.
    let tone: Plane<Float>
    let look: LookSettings
    /// Key, two middle inks, light ink and ground, dark to light.
    private static let palettes: [[UInt32]] = [
        [0x0D0B12, 0xE3127A, 0xFF6A2B, 0xFFD60A, 0xFFF6DA],
        [0x120A2A, 0x0B5FD6, 0x16B8C9, 0xFF7BAC, 0xFFF04A],
        [0x10100E, 0xD2122E, 0xFF4F9A, 0x5ED3F3, 0xFDFDF5],
        [0x160A20, 0x7A1FD0, 0xF2385A, 0xA5E65A, 0xFFF3B8],
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let inks = Self.palettes[dials.kind("inks", isEssential: true)].map { SIMD3<Float>.linear($0) }
        // The inks' shares of the sheet are chosen, not the tones at which they change.
        let wobble = 0.035 * dials.dial("shares")
        let cuts = tone.levels(at: [0.17 + wobble, 0.4 + wobble, 0.62 - wobble, 0.83])
        let scale = look.scale
        let screen = DotScreen(pitch: max(3.6, 12.5 * scale), angle: 0.5 + 0.5 * dials.dial("screen"))
        var random = dials.random("register")
        let shifts = (0..<4).map { _ in SIMD2(random.signed(), random.signed()) * (2.6 * scale) }
        let lines = try subject.contours.lines(level: 0.017, softness: 0.009, check: check)
        let (width, height) = (tone.width, tone.height)
        return try tone.read { tone in
            try subject.picture.repainted(check: { try progress(0.6) }) { encoder, index, x, y in
                @inline(__always)
                func printed(_ number: Int) -> Float {
                    Plane<Float>.bilinear(
                        tone, width, height, Float(x) + shifts[number].x, Float(y) + shifts[number].y)
                }
                let edge: Float = 0.01
                // Where the tone runs softly, an edge breaks up into dots instead of smearing.
                let spot = 0.09 * (screen.spot(Float(x), Float(y)) - 0.5)
                var light = inks[4]
                let lights = printed(3) - spot
                light += (inks[3] - light) * ToneCurve.step(cuts[3] + edge, cuts[3] - edge, lights)
                // Between the light ink and the middle one the tone is a screen of dots.
                let middle = printed(2)
                let share = ToneCurve.step(cuts[3], cuts[2] - 0.3 * (cuts[2] - cuts[1]), middle)
                light += (inks[2] - light) * screen.ink(Float(x), Float(y), tone: share)
                let deep = printed(1) - 0.5 * spot
                light += (inks[1] - light) * ToneCurve.step(cuts[1] + edge, cuts[1] - edge, deep)
                let key = printed(0)
                let black = 1 - (1 - ToneCurve.step(cuts[0] + edge, cuts[0] - edge, key)) * (1 - lines.values[index])
                light += (inks[0] - light) * black
                return encoder.encode(linear: light)
            }
        }
    }
}
