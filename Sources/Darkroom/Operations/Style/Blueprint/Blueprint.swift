import Pixels

/// A blueprint: white construction lines on Prussian blue, a grid, a drawn border, and the folds of a used sheet.
struct Blueprint: PaintOperation {
    let identifier = OperationIdentifier("style", "blueprint")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 2.4 * look.coarseness, breadth: 2, progress: { try progress(0.7 * $0) })
        let bold = try EdgeLines(
            subject.tone, flow: subject.flow, sigma: 2 * look.scale, length: max(2, 9 * look.scale),
            check: { try progress(0.85) })
        return BlueprintPainter(subject: subject, bold: bold, look: look)
    }
}

/// The shared work of a blueprint, and the drawing of one variation.
private struct BlueprintPainter: Painter {
    let subject: Subject
    let bold: EdgeLines
    let look: LookSettings
    /// Fresh, deep, faded and greenish sheets.
    private static let sheets: [(ground: UInt32, line: UInt32)] = [
        (0x1B4B96, 0xF1F6FF), (0x0F2F6B, 0xDDE9FF), (0x3A6BA6, 0xF7F7EF), (0x135A86, 0xE9FBFF),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.1
        func check() throws { try progress(share) }
        let sheet = Self.sheets[dials.kind("sheet")]
        let (ground, line) = (SIMD3<Float>.oklab(sheet.ground), SIMD3<Float>.oklab(sheet.line))
        let (width, height, scale) = (subject.picture.width, subject.picture.height, look.scale)
        let level = 0.009 * (1 - 0.25 * dials.dial("detail")) / min(1.4, max(0.7, look.intensity))
        let light = subject.contours.level(level)
        let thin = try subject.contours.lines(level: light, softness: 0.7 * light, check: check)
        let heavy = bold.level(1.9 * level)
        let thick = try bold.lines(level: heavy, softness: 0.37 * heavy, check: check)
        share = 0.4
        let stains = try Plane.clouds(
            width: width, height: height, cell: 190 * scale, octaves: 4, seed: dials.seed("stains"), check: check)
        let grain = try Plane.grainNoise(
            width: width, height: height, sigma: max(0.5, 0.8 * scale), seed: dials.seed("grain"), check: check)
        share = 0.7
        let hatch = LineScreen(pitch: max(3, 6.4 * scale), angle: 0.785, bulge: 0)
        let rate = 1 / hatch.pitch
        let drafting = DraftingSheet(width: width, height: height, scale: scale, isOpen: look.isOpen, dials: dials)
        return try subject.picture.repainted(check: check) { encoder, index, x, y in
            let (px, py) = (Float(x) + 0.5, Float(y) + 0.5)
            // Dark parts are hatched at 45°, as cut material is on a drawing.
            let dark = 1 - subject.tone.values[index]
            let hatched = LineScreen.ink(
                phase: hatch.phase(px, py, relief: 0), rate: rate, tone: 0.3 * ToneCurve.step(0.55, 0.85, dark))
            let inside = drafting.inside(px, py)
            let drawn = 1 - (1 - 0.75 * thin.values[index]) * (1 - thick.values[index]) * (1 - 0.34 * hatched)
            let chalk = 1 - (1 - drawn * inside) * (1 - drafting.lines(px, py, inside: inside))
            let worn = min(1, max(0, 0.93 + 0.05 * grain.values[index]))
            var blue = ground
            blue.x *= 1 + 0.05 * stains.values[index] + 0.02 * grain.values[index] + drafting.fold(px, py)
            return encoder.encode(oklab: blue + (line - blue) * (chalk * worn))
        }
    }
}
