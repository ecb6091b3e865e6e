import Pixels

/// A charcoal drawing: broad soft strokes rubbed into a rough paper, deep velvety blacks, lights lifted out with a rubber.
struct Charcoal: PaintOperation {
    let identifier = OperationIdentifier("style", "charcoal")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 3.6 * look.coarseness, breadth: 4.4,
            progress: { try progress(0.6 * $0) })
        let tone = try subject.tone.stretched(amount: 0.75, check: { try progress(0.65) })
            .articulated(sigma: 26 * look.scale, amount: 0.6, check: { try progress(0.7) })
        let paper = try Paper(
            width: picture.width, height: picture.height, grain: max(1.6, 4.4 * look.scale), roughness: 0.85,
            seed: look.paperSeed, check: { try progress(0.85) })
        return CharcoalPainter(subject: subject, tone: tone, paper: paper, look: look)
    }
}

/// The shared work of a charcoal drawing, and the drawing of one variation.
private struct CharcoalPainter: Painter {
    let subject: Subject
    /// 0 = black, 1 = paper.
    let tone: Plane<Float>
    let paper: Paper
    let look: LookSettings
    private static let papers: [UInt32] = [0xF4F1EA, 0xE9DCC3, 0xD9D8D4, 0xEDE4DC]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let kind = dials.kind("paper")
        let sheet = SIMD3<Float>.oklab(Self.papers[kind])
        let coal = SIMD3<Float>(0.13, 0.001, 0.002)
        let (width, height, scale) = (subject.picture.width, subject.picture.height, look.scale)
        // Strokes of the stick's broad side in the hand's direction, turned by the forms.
        let angle = -0.85 + 0.4 * dials.dial("angle")
        let hand = try subject.flow.leaning(to: angle, obedience: 0.5, check: check)
        share = 0.1
        let strokes = try Plane.grainNoise(
            width: width, height: height, sigma: max(0.7, 2.1 * scale), seed: dials.seed("strokes"), check: check
        ).smeared(along: hand, sigma: max(3, 17 * scale), stride: max(1, 3 * scale), check: check)
        share = 0.6
        let level = 0.011 / min(1.4, max(0.7, look.intensity))
        let lines = try subject.contours.lines(level: level, softness: level, check: check)
        let rubbed = try Plane.clouds(
            width: width, height: height, cell: 90 * scale, octaves: 3, seed: dials.seed("rubbed"), check: check)
        share = 0.8
        let spread = 1 / max(1e-3, strokes.levels(at: [0.84])[0])
        let depth = 1.18 + 0.2 * dials.dial("depth")
        let streak = 0.17 + 0.05 * dials.dial("streak")
        return try subject.picture.repainted(check: check) { encoder, index, _, _ in
            let relief = paper.relief.values[index]
            let tone = tone.values[index]
            let dark = max(0, 1 - tone)
            let stroke = min(2, max(-2, strokes.values[index] * spread))
            // Dust rubbed in with a finger, under strokes that show most in the middle tones.
            let dust = (0.34 + 0.06 * rubbed.values[index]) * dark * (0.55 + 0.75 * dark)
            let shown = streak * stroke * (0.25 + 2.2 * dark * tone) * ToneCurve.step(0.03, 0.25, dark)
            let pressure = max(0, depth * dark * (0.5 + 0.55 * dark) + shown)
            // The stick rides on the tooth: light touches leave the hollows bare, pressure fills them.
            let filled = ToneCurve.step(-0.9, 0.9, relief + 3 * pressure - 1.25)
            let coat = filled * min(1, 0.35 + 0.75 * pressure)
            let line = lines.values[index] * (0.8 + 0.12 * stroke) * ToneCurve.step(-1.9, 0.1, relief + 0.4)
            let covered = min(1, max(0, 1 - (1 - dust) * (1 - min(1, coat)) * (1 - min(1, line))))
            let color = sheet * (1 + 0.012 * relief)
            return encoder.encode(oklab: color + (coal - color) * covered)
        }
    }
}
