import Pixels

/// A woodcut: black masses, and lights cut out of them with a gouge in strokes that run along the forms.
struct Woodcut: PaintOperation {
    let identifier = OperationIdentifier("style", "woodcut")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 3.6 * look.coarseness, breadth: 4.4,
            progress: { try progress(0.7 * $0) })
        let tone = try subject.tone.stretched(amount: 0.9, check: { try progress(0.8) })
            .articulated(sigma: 24 * look.scale, amount: 0.8, check: { try progress(0.9) })
        return WoodcutPainter(subject: subject, tone: tone, look: look)
    }
}

/// The shared work of a woodcut, and the printing of one variation.
private struct WoodcutPainter: Painter {
    let subject: Subject
    /// 0 = black.
    let tone: Plane<Float>
    let look: LookSettings
    /// Paper, key ink, and the ink of a second block that prints the middle tones, where there is one.
    private static let blocks: [(paper: UInt32, key: UInt32, second: UInt32?)] = [
        (0xF3ECDC, 0x100E0D, nil), (0xEFE3C8, 0x1B110B, 0xC9A266), (0xF1EDE4, 0x0F1A33, nil),
        (0xEFE8D8, 0x121110, 0xB9583C),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let blocks = Self.blocks[dials.kind("blocks")]
        let (paper, key) = (SIMD3<Float>.oklab(blocks.paper), SIMD3<Float>.oklab(blocks.key))
        let (width, height, scale) = (tone.width, tone.height, look.scale)
        let hand = try subject.flow.leaning(to: 0.25 + 0.9 * dials.dial("angle"), obedience: 1, check: check)
        let size = max(0.8, 1.7 * scale * look.coarseness)
        let gouges = try Plane.strokes(
            along: hand, breadth: size, length: max(3, 15 * scale), seed: dials.seed("gouges"), check: check)
        share = 0.55
        let contours = try subject.contours.lines(level: 0.014, softness: 0.006, check: check)
        let grain = try Plane.grainNoise(
            width: width, height: height, sigma: max(0.5, 1.1 * scale), seed: dials.seed("grain"), check: check)
        share = 0.7
        let middle = 0.47 + 0.05 * dials.dial("depth")
        let second = blocks.second.map { SIMD3<Float>.oklab($0) }
        return try subject.picture.repainted(check: check) { encoder, index, _, _ in
            let cut = min(2.2, max(-2.2, gouges.values[index]))
            let value = tone.values[index]
            // A gouge makes a mark or none: the tone decides how many of them meet.
            let key1 = ToneCurve.step(middle + 0.05, middle - 0.05, value + 0.17 * cut)
            let solid = ToneCurve.step(0.13, 0.06, value)
            let open = ToneCurve.step(0.86, 0.95, value)
            let inked = 1 - (1 - max(key1 * (1 - open), solid)) * (1 - contours.values[index])
            var color = paper
            if let second {
                let block = ToneCurve.step(0.78, 0.72, value - 0.1 * cut)
                color += (second - color) * (block * 0.96)
            }
            // Ink from a wooden block never covers quite evenly.
            let laid = inked * min(1, 0.975 + 0.03 * grain.values[index])
            return encoder.encode(oklab: color + (key - color) * laid)
        }
    }
}
