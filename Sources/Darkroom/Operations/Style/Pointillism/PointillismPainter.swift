import Foundation
import Pixels

/// The shared work of ``Pointillism``, and the painting of one variation.
struct PointillismPainter: Painter {
    let picture: Picture
    /// In Oklab: nearly as photographed, and with only large shapes left.
    let aim: Plane<SIMD4<Float>>
    let soft: Plane<SIMD4<Float>>
    let look: LookSettings
    /// Cream, pale pink, grey, straw.
    private static let grounds: [UInt32] = [0xF3E9D2, 0xEFDDD2, 0xDDDCD6, 0xF2E4B8]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var random = dials.random("dots")
        let palette = DottedPalette(dials: dials, intensity: look.intensity)
        let ground = SIMD4(SIMD3<Float>.oklab(Self.grounds[dials.kind("ground")]), 0)
        var canvas = PaintCanvas(
            paint: try soft.map(check: { try progress(0.02) }) { color in
                ground + (SIMD4(palette.plain(color), 0) - ground) * 0.35
            })
        let radius = max(1.2, 5 * look.scale * look.coarseness * (1 + 0.22 * dials.dial("size")))
        // Two coats of dots all over, then smaller ones where a shape has detail.
        for (number, layer) in [(Float(1), Float(1.7)), (0.85, 1.75), (0.55, 1.9)].enumerated() {
            let own = max(1, radius * layer.0)
            let lattice = JitteredLattice(width: picture.width, height: picture.height, spacing: own * layer.1)
            let order = lattice.shuffled(&random)
            for (place, cell) in order.enumerated() {
                if place.isMultiple(of: 256) {
                    try progress(0.05 + 0.27 * (Double(number) + Double(place) / Double(order.count)))
                }
                let point = lattice.place(cell, &random)
                let squeeze = 1 + 0.12 * random.signed()
                let size = own * (1 + 0.16 * random.signed())
                let index =
                    min(picture.height - 1, Int(point.y)) * picture.width + min(picture.width - 1, Int(point.x))
                let (fine, large) = (aim.values[index], soft.values[index])
                if number == 2 {
                    let off = fine - large
                    guard off.x * off.x + off.y * off.y + off.z * off.z > 0.0016 else { continue }
                }
                let color = palette.dot(number == 0 ? large * 0.5 + fine * 0.5 : fine, &random)
                canvas.dab(
                    at: point, radius: size, squeeze: squeeze, color: color, body: 0.5 + 0.15 * random.signed())
            }
        }
        return try canvas.lit(
            picture, depth: 0.5 * min(1.4, look.intensity), scale: look.scale, gloss: 0.2, weave: 0.4,
            check: { try progress(0.92) })
    }
}

/// Colours from the tube, each off the mixture that it is part of.
private struct DottedPalette {
    private let saturation: Float
    private let warmth: Float
    private let lift: Float
    private let spread: Float

    init(dials: Dials, intensity: Float) {
        let point = dials.point
        saturation = 1.55 + 0.2 * point.x
        lift = 0.05 + 0.04 * point.y
        warmth = 0.014 * point.z
        spread = 0.085 * min(1.4, intensity) * (1 + 0.25 * dials.dial("spread"))
    }

    /// The mixture: brighter than life, shadows blue and violet instead of black.
    @inline(__always)
    func plain(_ color: SIMD4<Float>) -> SIMD3<Float> {
        let light = min(1, max(0, color.x))
        let shade = (1 - light) * (1 - light)
        return SIMD3(
            0.2 + 0.76 * light + lift * 4 * light * (1 - light), color.y * saturation + 0.02 * shade,
            color.z * saturation + warmth - 0.06 * shade)
    }

    /// One dot of it.
    func dot(_ color: SIMD4<Float>, _ random: inout RandomGenerator) -> SIMD3<Float> {
        let mixture = plain(color)
        // One of eight tubes round the circle of hues; now and then the contrary colour, which makes its neighbours glow.
        let angle = Float(random.index(below: 8)) * (.pi / 4) + 0.25 * random.signed()
        let turned = SIMD3(0.045 * random.signed(), spread * cosf(angle), spread * sinf(angle))
        let isContrary = random.unit() < 0.045
        let base = isContrary ? SIMD3(mixture.x + 0.04, -0.8 * mixture.y, -0.8 * mixture.z) : mixture
        let dot = base + turned
        return Oklab.fromLinear(Gamut.linear(SIMD3(min(0.97, dot.x), dot.y, dot.z)))
    }
}
