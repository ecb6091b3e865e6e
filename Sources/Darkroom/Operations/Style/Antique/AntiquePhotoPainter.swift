import Foundation
import Pixels

/// The painting of one variation of ``AntiquePhoto``.
struct AntiquePhotoPainter: Painter {
    let picture: Picture
    /// In linear light: what the plate saw, and its stray light.
    let soft: Plane<SIMD4<Float>>
    let glow: Plane<SIMD4<Float>>
    let stains: Plane<Float>
    let statistics: PictureStatistics
    let amount: Float
    let isMasked: Bool

    /// The tone of four papers: hue in degrees, chroma, and the lightness that their blacks have faded to.
    private static let papers: [SIMD3<Float>] = [
        SIMD3(74, 0.062, 0.2), SIMD3(60, 0.056, 0.15), SIMD3(84, 0.05, 0.27), SIMD3(50, 0.03, 0.13),
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.2
        func check() throws { try progress(share) }
        let point = dials.point
        let paper = AntiquePhotoPainter.papers[dials.kind("paper", isEssential: true)]
        let tones = AntiqueTones(paper, contrast: 0.34 + 0.14 * point.x, lift: 0.03 * point.y)
        let plate = PlateEdge(
            width: picture.width, height: picture.height, isMasked: isMasked, random: dials.random("plate"))
        let faded = 0.2 + 0.08 * point.z
        let mix = min(1, amount)
        let (width, height) = (picture.width, picture.height)
        let toned = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            soft.read { soft in
                glow.read { glow in
                    stains.read { stains in
                        for y in rows {
                            for x in 0..<width {
                                let index = y &* width &+ x
                                let seen = min(1, soft[index].x + 0.22 * glow[index].x)
                                let edge = plate.nearness(x, y)
                                // Silver fades first where air gets at it: along the edges, and in blotches.
                                let loss = min(0.85, faded * (edge * 1.7 + 0.3 * stains[index]))
                                let rebate = plate.rebate(x, y)
                                target[index] = tones.color(seen, fading: max(0, loss), rebate: rebate)
                            }
                        }
                    }
                }
            }
        }
        share = 0.5
        let whole = mix < 1 ? try blended(toned, mix, check) : toned
        let print = try whole.pictureFromLinear(like: picture, check: check)
        let grained = try FilmGrain(amount: 6.5 * mix, size: 0.9, color: 0, dials: dials).applied(
            to: print, check: check)
        share = 0.8
        var random = dials.random("wear")
        var wear = Wear(width: width, height: height)
        try wear.addScratches(16, value: 0.62 * mix, random: &random, check: check)
        try wear.addScratches(6, value: -0.4 * mix, random: &random, check: check)
        try wear.addDust(150, hairs: 5, value: 0.75 * mix, random: &random, check: check)
        try wear.addDust(60, hairs: 1, value: -0.6 * mix, random: &random, check: check)
        return try grained.worn(wear, paper: tones.paperCode, check: check)
    }

    private func blended(_ toned: Plane<SIMD4<Float>>, _ mix: Float, _ check: Check) throws -> Plane<SIMD4<Float>> {
        var light = try Plane.linear(picture, check: check)
        try light.update(check: check) { values, indices in
            toned.read { toned in
                for index in indices { values[index] += (toned[index] - values[index]) * mix }
            }
        }
        return light
    }
}

/// The scale of a paper's tones, in linear light.
private struct AntiqueTones {
    private let scale: [SIMD4<Float>]
    private let paper: SIMD4<Float>
    let paperCode: SIMD3<Float>

    init(_ tone: SIMD3<Float>, contrast: Float, lift: Float) {
        let hue = SIMD2(cosf(tone.x * .pi / 180), sinf(tone.x * .pi / 180))
        func color(_ lightness: Float, _ chroma: Float, _ turn: SIMD2<Float>) -> SIMD4<Float> {
            SIMD4(Gamut.linear(SIMD3(lightness, turn.x * chroma, turn.y * chroma)), 1)
        }
        let yellow = SIMD2<Float>(cosf(1.55), sinf(1.55))
        scale = (0...1024).map { step in
            // Steps are even in the root of light.
            let light = Float(step) / 1024
            let lightness = Oklab.cubeRoot(SIMD3(repeating: light * light)).x
            let curved = ToneCurve.contrast(lightness, amount: contrast, pivot: 0.58)
            let lifted = curved + lift * 4 * curved * (1 - curved)
            let value = tone.z + (0.9 - tone.z) * lifted
            let turn = hue + (yellow - hue) * lifted
            return color(value, tone.y * (0.75 + 0.5 * (1 - abs(2 * lifted - 0.9))), turn)
        }
        paper = color(0.885, tone.y * 0.75, yellow)
        let rgb = SIMD3(SRGB.encode(paper.x), SRGB.encode(paper.y), SRGB.encode(paper.z))
        paperCode = rgb * 255
    }

    @inline(__always)
    func color(_ light: Float, fading: Float, rebate: Float) -> SIMD4<Float> {
        let place = min(1023.99, max(0, light).squareRoot() * 1024)
        let index = Int(place)
        let tone = scale[index] + (scale[index &+ 1] - scale[index]) * (place - Float(index))
        let faded = tone + (paper - tone) * fading
        return faded + (scale[0] * 0.45 - faded) * rebate
    }
}
