import Pixels

/// An instant photograph: a square picture in dyes that never were quite right and have faded since, on its white card of
/// 88 × 107 mm with the broad strip below.
struct Polaroid: MountOperation {
    let identifier = OperationIdentifier("style", "polaroid")
    let variety = Variety.wide
    /// Millimetres of the card about the picture, whose side is 79 mm: at the sides, above and below.
    private static let margins = SIMD3<Float>(4.5, 6, 22)
    private static let window: Float = 79
    /// Four emulsions: degrees and chroma of what the shadows, the middle tones and the lights have turned to.
    private static let emulsions: [[SIMD2<Float>]] = [
        [SIMD2(200, 0.04), SIMD2(80, 0.016), SIMD2(95, 0.035)], [SIMD2(15, 0.05), SIMD2(55, 0.022), SIMD2(85, 0.04)],
        [SIMD2(265, 0.05), SIMD2(170, 0.014), SIMD2(110, 0.03)], [SIMD2(320, 0.04), SIMD2(30, 0.024), SIMD2(60, 0.03)],
    ]

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.4) }
        let side = min(picture.width, picture.height)
        // Heads are in the upper part of an upright picture.
        let square = picture.cropped(
            x: (picture.width - side) / 2, y: Int(0.38 * Float(picture.height - side)), width: side, height: side)
        let print = try developed(square, min(1.3, abs(Float(step.strength)).squareRoot()), dials, check)
        let unit = Float(side) / Polaroid.window
        let margin = (Polaroid.margins * unit).rounded(.up)
        let mount = MountLayout(
            picture: print, left: Int(margin.x), top: Int(margin.y), right: Int(margin.x), bottom: Int(margin.z))
        let card = PolaroidCard(mount: mount, unit: unit, seed: dials.inheritedSeed("card"))
        return try mount.paint(check: check) { target, x, y in
            (target[0], target[1], target[2]) = card.color(x, y)
        }
    }

    private func developed(_ square: Picture, _ amount: Float, _ dials: Dials, _ check: Check) throws -> Picture {
        let point = dials.point
        let tints = Polaroid.emulsions[dials.kind("emulsion", isEssential: true)].map { FilmGrade.tint($0.x, $0.y) }
        let grade = FilmGrade(
            contrast: 0.22 + 0.14 * point.x, pivot: 0.52, lift: 0.03 + 0.035 * point.y, black: 0.185, white: 0.965,
            chroma: 0.8 + 0.12 * point.z, shadows: tints[0], middles: tints[1], lights: tints[2])
        let light = try Plane.linear(square, check: check)
        var print = FilmPrint(grade.transform(amount: amount))
        print.stray = (
            try Bloom(light, threshold: 0.5, radius: 0.012 * Float(square.width), check: check).light, 0.3 * amount
        )
        print.falloff = Falloff(
            width: square.width, height: square.height, amount: 0.36 * amount, inner: 0.3, roundness: 0.5)
        print.grain = FilmGrain(amount: 4.5 * amount, size: 0.8, color: 0.3, dials: dials)
        return try print.printed(from: square, check: check)
    }
}
