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
            width: picture.width, height: picture.height, grain: max(1.5, 2.4 * look.scale), roughness: 0.7,
            seed: look.paperSeed, check: { try progress(0.85) })
        let rubbed = try tone.blurred(sigma: 4 * look.scale, check: { try progress(0.95) })
        let breadth = max(0.7, 1.7 * look.scale)
        let isBroad = breadth >= 1.2 && min(picture.width, picture.height) > 3
        return CharcoalPainter(
            subject: subject, tone: tone, rubbed: rubbed, paper: paper, look: look, breadth: breadth,
            half: isBroad ? try subject.flow.halved(check: { try progress(0.98) }) : nil)
    }
}

/// The shared work of a charcoal drawing, and the drawing of one variation.
private struct CharcoalPainter: Painter {
    let subject: Subject
    /// 0 = black, 1 = paper.
    let tone: Plane<Float>
    /// The same as a finger leaves it.
    let rubbed: Plane<Float>
    let paper: Paper
    let look: LookSettings
    /// Of a stroke, in pixels.
    let breadth: Float
    /// The way the forms run, at half the size; `nil` where strokes are too fine for that.
    let half: FlowField?
    private static let papers: [UInt32] = [0xF4F1EA, 0xE9DCC3, 0xD9D8D4, 0xEDE4DC]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let kind = dials.kind("paper")
        let sheet = SIMD3<Float>.oklab(Self.papers[kind])
        let coal = SIMD3<Float>(0.13, 0.001, 0.002)
        let (width, height, scale) = (subject.picture.width, subject.picture.height, look.scale)
        let angle = -0.85 + 0.4 * dials.dial("angle")
        let strokes = try sticks(angle: angle, seed: dials.seed("strokes"), check)
        share = 0.6
        let level = 0.012 / min(1.4, max(0.7, look.intensity))
        let smudges = try Plane.clouds(
            width: width, height: height, cell: 90 * scale, octaves: 3, seed: dials.seed("rubbed"), check: check)
        share = 0.8
        let depth = 0.94 + 0.16 * dials.dial("depth")
        let streak = 0.24 + 0.07 * dials.dial("streak")
        let codes = SheetCodes { covered, relief in
            let color = sheet * (1 + 0.012 * relief)
            return color + (coal - color) * covered
        }
        return try codes.drawn(like: subject.picture, check: check) { row, y in
            tone.read { tone in
                rubbed.read { rubbed in
                    paper.relief.read { paper in
                        strokes.read { strokes in
                            smudges.read { smudges in
                                for x in 0..<width {
                                    let index = y &* width &+ x
                                    let relief = paper[index]
                                    let dark = max(0, 1 - tone[index])
                                    let soft = max(0, 1 - rubbed[index])
                                    let stroke = min(2, max(-2, strokes[index]))
                                    // Dust rubbed in with a finger: smooth, and uneven in the large only.
                                    let dust =
                                        (0.42 + 0.07 * smudges[index]) * soft * (0.6 + 0.5 * soft) * (1 + 0.06 * relief)
                                    // Over it the stick, which shows its strokes most in the middle tones and leaves
                                    // the lights alone.
                                    let touched = ToneCurve.step(0.1, 0.34, dark)
                                    let pressure =
                                        depth * dark * (0.45 + 0.6 * dark) * touched + streak * stroke * touched
                                        * (1 - 0.75 * dark)
                                    // It rides on the tooth: light touches leave the hollows bare, pressure fills them.
                                    let filled = ToneCurve.step(-1.1, 1.1, relief + 3.4 * pressure - 1.4)
                                    let coat = filled * touched * min(0.9, max(0, 0.3 + 0.65 * pressure))
                                    let edge = ToneCurve.step(0, 2 * level, -subject.contours[index].difference)
                                    let line = edge * (0.78 + 0.14 * stroke) * ToneCurve.step(-1.7, 0.3, relief + 0.5)
                                    let bare = (1 - dust) * (1 - min(1, coat)) * (1 - min(1, line))
                                    row[x] = SIMD2(min(0.97, max(0, 1 - bare)), relief)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The strokes of the stick's broad side, in the hand's direction turned by the forms.
    private func sticks(angle: Float, seed: UInt64, _ check: Check) throws -> Plane<Float> {
        let length = max(3, 24 * look.scale)
        guard let half else {
            let hand = try subject.flow.leaning(to: angle, obedience: 0.5, check: check)
            return try Plane.strokes(along: hand, breadth: breadth, length: length, seed: seed, check: check)
        }
        let hand = try half.leaning(to: angle, obedience: 0.5, check: check)
        return try Plane.strokes(
            alongHalf: hand, width: subject.picture.width, height: subject.picture.height, breadth: breadth,
            length: length, seed: seed, check: check)
    }
}
