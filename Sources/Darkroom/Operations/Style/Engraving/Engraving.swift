import Pixels

/// A copperplate engraving: swelling lines that run round the forms, crossed in the shadows, as on a banknote.
struct Engraving: PaintOperation {
    let identifier = OperationIdentifier("style", "engraving")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 1.6 * look.coarseness, breadth: 2,
            progress: { try progress(0.7 * $0) })
        let tone = try subject.tone.stretched(amount: 0.8, check: { try progress(0.75) })
            .articulated(sigma: 14 * look.scale, amount: 0.7, check: { try progress(0.8) })
        let relief = try subject.tone.blurred(sigma: max(1, 9 * look.scale), check: { try progress(0.95) })
        return EngravingPainter(subject: subject, tone: tone, relief: relief, look: look)
    }
}

/// The shared work of an engraving, and the printing of one variation.
private struct EngravingPainter: Painter {
    let subject: Subject
    /// 0 = black.
    let tone: Plane<Float>
    /// The forms as a relief, 0…1: light bulges.
    let relief: Plane<Float>
    let look: LookSettings
    private static let sheets: [(paper: UInt32, ink: UInt32)] = [
        (0xF7F1E1, 0x14110F), (0xEDF0E2, 0x12402F), (0xF3E6CF, 0x4A2411), (0xF2F3F1, 0x14284F),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.1
        func check() throws { try progress(share) }
        let kind = dials.kind("sheet")
        let (paper, ink) = (SIMD3<Float>.oklab(Self.sheets[kind].paper), SIMD3<Float>.oklab(Self.sheets[kind].ink))
        let pitch = max(3, 5.6 * look.scale * look.coarseness * (1 + 0.08 * dials.dial("pitch")))
        let angles: [Float] = [0.5, 0.05, -0.6, 0.9]
        let angle = angles[kind] + 0.1 * dials.dial("angle")
        let bulge = 7 + 1.5 * dials.dial("bulge")
        let first = try phases(LineScreen(pitch: pitch, angle: angle, bulge: bulge), check)
        share = 0.3
        let second = try phases(LineScreen(pitch: pitch * 1.06, angle: angle + 1.15, bulge: -0.7 * bulge), check)
        share = 0.5
        let contours = try subject.contours.lines(level: 0.012, softness: 0.007, check: check)
        share = 0.6
        let (width, height) = (tone.width, tone.height)
        return try subject.picture.repainted(check: check) { encoder, index, x, y in
            let here = SIMD2(first.values[index], second.values[index])
            let right = x &+ 1 < width ? index &+ 1 : index &- 1
            let below = y &+ 1 < height ? index &+ width : index &- width
            let rates = SIMD2(
                EngravingPainter.rate(first, here.x, right, below), EngravingPainter.rate(second, here.y, right, below))
            let dark = 1 - tone.values[index]
            // One set of lines to the middle tones, a second across it in the shadows.
            let swell = min(0.86, 0.04 + 0.8 * dark)
            let cross = 0.75 * ToneCurve.step(0.52, 0.95, dark)
            let bare = ToneCurve.step(0.035, 0.11, dark)
            let lines = LineScreen.ink(phase: here.x, rate: rates.x, tone: swell) * bare
            let crossed = cross > 0.03 ? LineScreen.ink(phase: here.y, rate: rates.y, tone: cross) : 0
            let inked = 1 - (1 - lines) * (1 - crossed) * (1 - 0.9 * contours.values[index])
            return encoder.encode(oklab: paper + (ink - paper) * inked)
        }
    }

    private func phases(_ screen: LineScreen, _ check: Check) throws -> Plane<Float> {
        let width = relief.width
        return try Plane(width: width, height: relief.height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    target[index] = screen.phase(Float(x), Float(y), relief: relief.values[index])
                }
            }
        }
    }

    /// By how much the phase changes from one pixel to the next.
    @inline(__always)
    private static func rate(_ phases: Plane<Float>, _ here: Float, _ right: Int, _ below: Int) -> Float {
        let last = phases.values.count - 1
        let across = phases.values[min(last, max(0, right))] - here
        let down = phases.values[min(last, max(0, below))] - here
        return (across * across + down * down).squareRoot()
    }
}
