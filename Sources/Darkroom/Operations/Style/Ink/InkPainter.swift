import Pixels

/// The shared work of a pen drawing, and the drawing of one variation.
struct InkPainter: Painter {
    let subject: Subject
    /// 0 = black, 1 = paper.
    let tone: Plane<Float>
    let paper: Paper
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let hand = InkHand(dials: dials, scale: look.scale, intensity: look.intensity)
        let (width, height) = (subject.picture.width, subject.picture.height)
        var hatching = Hatching(width: width, height: height)
        var random = dials.random("hatching")
        for (number, layer) in hand.layers.enumerated() {
            try hatching.add(
                layer, tone: tone, flow: subject.flow, random: &random,
                progress: { try progress(0.6 * (Double(number) + $0) / Double(hand.layers.count)) })
        }
        share = 0.65
        let lines = try subject.contours.lines(level: hand.level, softness: 0.7 * hand.level, check: check)
        let solid = try subject.contours.ink(black: hand.black, emphasis: 8, softness: 0.045, check: check)
        share = 0.8
        let flowing = try Plane.clouds(
            width: width, height: height, cell: 26 * look.scale, octaves: 2, seed: dials.seed("flowing"), check: check)
        return try subject.picture.repainted(check: check) { encoder, index, _, _ in
            let relief = paper.relief.values[index]
            // The nib is pressed more here and less there, and ink creeps into the paper's hollows.
            let pressed = 1 + 0.25 * flowing.values[index]
            let strokes = ToneCurve.step(0.22, 0.62, hatching.graphite.values[index] * pressed - 0.03 * relief)
            let line = ToneCurve.step(0.1, 0.75, lines.values[index] * pressed)
            let laid = 1 - (1 - strokes) * (1 - line) * (1 - solid.values[index])
            let sheet = hand.paper * (1 + 0.006 * relief)
            // A pool of ink is darker than a thin line of it.
            let depth = laid * (0.96 - 0.015 * flowing.values[index])
            return encoder.encode(oklab: sheet + (hand.ink - sheet) * depth)
        }
    }
}
