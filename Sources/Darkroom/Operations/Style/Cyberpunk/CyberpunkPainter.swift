import Foundation
import Pixels

/// The painting of one variation of ``Cyberpunk``.
struct CyberpunkPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    /// Lightness without what is small.
    let daylight: Plane<Float>
    /// x, y: how lightness rises.
    let relief: Plane<SIMD4<Float>>
    let sky: Mask?
    let haze: Plane<Float>
    let amount: Float

    /// Hues of the signs on the left and on the right, in degrees.
    private static let signs: [SIMD2<Float>] = [SIMD2(348, 210), SIMD2(205, 350), SIMD2(320, 192), SIMD2(230, 5)]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let signs = CyberpunkPainter.signs[dials.kind("signs", isEssential: true)]
        let (left, right) = (CyberpunkPainter.lamp(signs.x), CyberpunkPainter.lamp(signs.y))
        let mix = min(1, amount)
        let (width, height) = (picture.width, picture.height)
        let (night, air) = (0.36 + 0.06 * point.x, 0.022 * (1 + 0.7 * point.z))
        let own: Float = 0.16
        var lit = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                let down = Float(y) / Float(height)
                for x in 0..<width {
                    let index = y &* width &+ x
                    let across = Float(x) / Float(width)
                    let (lab, base) = (colors.values[index], daylight.values[index])
                    // A bright sky is a dark one at night; what stands out from its surroundings still does.
                    let detail = lab.x - base
                    let dimmed = lab.x - night * base * ToneCurve.step(0.3, 0.95, base)
                    let light = ToneCurve.contrast(max(0, dimmed), amount: 0.9 + 0.18 * point.y, pivot: 0.56)
                    // A face that turns to one side takes the colour of the sign there: lightness rises towards it.
                    let slope = relief.values[index].x
                    let turn = slope / (0.07 + abs(slope))
                    let share = ToneCurve.step(0.18, 0.82, across + 0.34 * turn)
                    let sign = left + (right - left) * share
                    // The sky is black but for what of the signs hangs in the air.
                    let above = sky.map { Float($0.bytes[index]) * (1 / 255) } ?? 0
                    let luminance = light * light * light * (1 - 0.93 * above)
                    let burn = ToneCurve.step(0.08, 0.3, detail) * light
                    let kept = Oklab.toLinear(SIMD3(light, lab.y * 1.1, lab.z * 1.1)) * (1 - above)
                    let mist =
                        max(0, air * (1 - above * (0.85 - 0.9 * down)) * (0.6 + 0.4 * haze.values[index]))
                        * (0.5 + 2 * down * (1 - down))
                    // What no sign reaches is the deep blue of a city's night.
                    let sky = SIMD3<Float>(0.006, 0.007, 0.03) + SIMD3(0.02, 0.015, 0.09) * luminance
                    let color =
                        sign * (luminance * (2.5 + 2.6 * burn) * (1 - own) + mist) + kept * own + sky
                    target[index] = SIMD4(max(0, color.x), max(0, color.y), max(0, color.z), lab.w)
                }
            }
        }
        let bloom = try Bloom(lit, threshold: 0.2, radius: 0.009 * Float(picture.longerSide), check: check)
        try lit.screen(bloom.light, amount: 1.15 * amount, check: check)
        try lit.update(check: check) { values, indices in
            for index in indices {
                let value = values[index]
                // A soft shoulder keeps the colour of what is brighter than white.
                values[index] = value / (SIMD4(repeating: 1) + value * 0.28) * 1.28
            }
        }
        let print = try lit.mixed(into: picture, amount: mix, check: check).pictureFromLinear(
            like: picture, check: check)
        return try FilmGrain(amount: 3.5 * mix, size: 0.6, color: 0.35, dials: dials).applied(to: print, check: check)
    }

    /// The light of a tube of this hue, luminance aside.
    private static func lamp(_ degrees: Float) -> SIMD3<Float> {
        let direction = SIMD2(cosf(degrees * .pi / 180), sinf(degrees * .pi / 180))
        let chroma = 0.95 * Gamut.maximumChroma(lightness: 0.68, hue: direction)
        let rgb = Oklab.toLinear(SIMD3(0.68, direction.x * chroma, direction.y * chroma))
        return rgb.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1)) / max(rgb.x, max(rgb.y, rgb.z))
    }
}
