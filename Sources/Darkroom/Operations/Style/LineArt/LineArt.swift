import Pixels

/// Line art: clean contours of two weights on plain paper and nothing else.
struct LineArt: PaintOperation {
    let identifier = OperationIdentifier("style", "line_art")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 3 * look.coarseness, breadth: 2.2, progress: { try progress(0.6 * $0) })
        let coarse = try subject.tone.blurred(sigma: 1.4 * look.scale, check: { try progress(0.7) })
        let bold = try EdgeLines(
            coarse, flow: subject.flow, sigma: 2.1 * look.scale, length: max(2, 8 * look.scale),
            check: { try progress(0.8) })
        return LineArtPainter(subject: subject, bold: bold, look: look)
    }
}

private struct LineArtPainter: Painter {
    let subject: Subject
    /// The contours that are seen from afar.
    let bold: EdgeLines
    let look: LookSettings
    /// Paper and ink.
    private static let sheets: [(paper: UInt32, ink: UInt32)] = [
        (0xFFFFFF, 0x0B0B0D), (0xF8F1E0, 0x1D1712), (0xE9EEF2, 0x10203F), (0xF6E9E0, 0x4A1F14),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let sheet = Self.sheets[dials.kind("sheet")]
        // No two sheets are quite the same: a little greyer, cooler or warmer.
        let point = dials.point
        let tint = SIMD3<Float>(-0.042 + 0.032 * point.x, 0.01 * point.y, 0.014 * point.z)
        let (paper, ink) = (SIMD3<Float>.oklab(sheet.paper) + tint, SIMD3<Float>.oklab(sheet.ink))
        let level = 0.0095 * (1 - 0.3 * dials.dial("detail")) / min(1.3, max(0.7, look.intensity))
        let light = subject.contours.level(level)
        let thin = try subject.contours.lines(level: light, softness: 0.6 * light, check: check)
        let heavy = bold.level(2.1 * level)
        let thick = try bold.lines(level: heavy, softness: 0.37 * heavy, check: check)
        func checkLate() throws { try progress(0.7) }
        return try subject.picture.repainted(check: checkLate) { encoder, index, _, _ in
            let line = 1 - (1 - thin.values[index]) * (1 - thick.values[index])
            return encoder.encode(oklab: paper + (ink - paper) * line)
        }
    }
}
