import Pixels

/// The shared work of ``Gouache``, and the painting of one variation.
struct GouachePainter: Painter {
    let picture: Picture
    /// Small and large shapes, in Oklab.
    let fine: Plane<SIMD4<Float>>
    let broad: Plane<SIMD4<Float>>
    let flow: FlowField
    let paper: Paper
    let look: LookSettings
    private static let sheets: [UInt32] = [0xF4EFE4, 0xEFE3CC, 0xE4E6E4, 0xF3E6DA]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let (width, height, scale) = (picture.width, picture.height, look.scale)
        let pots = try GouachePots(broad, dials: dials, intensity: look.intensity, check: check)
        share = 0.15
        let hand = try flow.leaning(to: -0.5 + 0.5 * dials.dial("angle"), obedience: 0.8, check: check)
        let bristles = try Plane.strokes(
            along: hand, breadth: max(0.6, 2.8 * scale), length: max(2, 22 * scale), seed: dials.seed("bristles"),
            check: check)
        share = 0.55
        let drift = try Plane.clouds(
            width: width, height: height, cell: 50 * scale, octaves: 3, seed: dials.seed("drift"), check: check)
        share = 0.65
        let sheet = SIMD3<Float>.oklab(Self.sheets[dials.kind("sheet")])
        let margin = WatercolorMargin(dials: dials, width: width, height: height, scale: scale, isBare: look.isOpen)
        let dryness = 0.018 * (1 + 0.4 * dials.dial("dryness"))
        let wobble = 1.6 * scale
        return try bristles.read { bristles in
            try paper.relief.read { relief in
                try picture.repainted(check: check) { encoder, index, x, y in
                    let stroke = min(2.2, max(-2.2, bristles[index]))
                    let wander = drift.values[index]
                    let (px, py) = (Float(x) + wobble * wander, Float(y) - wobble * wander)
                    let large = broad.read { Plane.sample($0, width, height, px, py) }
                    let small = fine.read { Plane.sample($0, width, height, px, py) }
                    // Bristles push the border of a tone to and fro, where it is one: a smooth sky has none to be torn.
                    let torn = 0.1 + 0.9 * ToneCurve.step(0.0001, 0.001, flow.plane.values[index].w)
                    let color = pots.paint(
                        large: large.color, small: small.color, push: dryness * torn * stroke + 0.012 * wander)
                    let opaque = color.x * (1 + 0.024 * stroke + 0.014 * wander)
                    let covered = margin.coverage(x, y, drift: wander, wobble: stroke, relief: relief[index])
                    let tooth = 1 + 0.012 * Paper.light(relief, width, height, x, y)
                    let laid = SIMD3(opaque, color.y, color.z)
                    let mixed = sheet + (laid - sheet) * covered
                    return encoder.encode(oklab: SIMD3(min(0.99, mixed.x * tooth), mixed.y, mixed.z))
                }
            }
        }
    }
}

/// The paints mixed for a picture: few hues, each in a few tones.
private struct GouachePots {
    private let tones: Float
    private let chalk: Float
    private let saturation: Float
    private let contrast: Float
    private let warmth: Float
    private let hues: [SIMD3<Float>]

    init(_ colors: Plane<SIMD4<Float>>, dials: Dials, intensity: Float, check: Check) throws {
        tones = [5, 6, 7, 8][dials.kind("tones")] / max(0.8, intensity)
        let point = dials.point
        chalk = 0.16
        saturation = 1.22 + 0.16 * point.x
        contrast = 0.12 + 0.12 * point.y
        warmth = 0.012 + 0.014 * point.z
        hues = try ColorClusters(colors, count: 14, random: dials.random("pots"), check: check).centers
    }

    @inline(__always)
    func paint(large: SIMD3<Float>, small: SIMD3<Float>, push: Float) -> SIMD3<Float> {
        let difference = small - large
        let distance = difference.dot(difference).squareRoot()
        // Detail is put in where it stands out clearly, as a shape of its own.
        let color = large + difference * ToneCurve.step(0.03, 0.07, distance)
        let light = min(1, max(0, color.x))
        let curved = light + contrast * (light - 0.5) * 4 * light * (1 - light)
        let place = (curved + push) * tones
        let floor = Float(Int(place + 8)) - 8
        let step = (floor + ToneCurve.step(0.4, 0.6, place - floor)) / tones
        let flat = min(1, max(0, step))
        // The hue of the nearest pot, with some of the place's own.
        let pot = hues[ColorClusters.nearest(color + SIMD3(0.5 * push, 0, 0), hues)]
        let hued = pot * 0.4 + color * 0.6
        return SIMD3(
            chalk + (0.97 - chalk) * flat, hued.y * saturation, hued.z * saturation + warmth)
    }
}
