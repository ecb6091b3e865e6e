import Foundation
import Pixels

/// The shared work of an oil painting, and the painting of one variation.
struct OilPainter: Painter {
    let picture: Picture
    /// The subject in Oklab, its finest texture taken off.
    let colors: Plane<SIMD4<Float>>
    let flow: FlowField
    /// Pixels for each pixel of a picture of 1024.
    let scale: Float
    let intensity: Float
    let coarseness: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let palette = OilPalette(dials: dials, intensity: intensity)
        var random = dials.random("strokes")
        let tips = (0..<10).map { _ in BrushTip(&random) }
        var canvas = PaintCanvas(paint: try palette.ground(of: colors, radius: 30 * scale, check: check))
        let base = 25 * scale * coarseness * powf(1.28, dials.dial("size"))
        let radii = [base, base * 0.55, base * 0.29, base * 0.15].filter { $0 >= 1.1 }
        let brush = BrushWork(colors: colors, flow: flow, tips: tips)
        let mixing = BrushWork.Mixing(plain: palette.plain, mixed: { palette.mixed($0, tint: $1) })
        for (number, radius) in (radii.isEmpty ? [1.1] : radii).enumerated() {
            let begin = 0.1 + 0.75 * Double(number) / Double(radii.count)
            let layer = BrushWork.Layer(
                radius: radius, spacing: [1.3, 1.15, 1, 0.9][min(3, number)],
                tolerance: number == 0 ? -1 : 0.034 + 0.011 * Float(number), streaks: 0.03 * intensity,
                body: 0.35 + 0.65 * (radius / (24 * scale)))
            try brush.paint(layer, on: &canvas, mixing: mixing, random: &random) { done in
                try progress(begin + 0.75 / Double(max(1, radii.count)) * done)
            }
        }
        share = 0.85
        return try canvas.lit(
            picture, depth: (0.8 + 0.3 * dials.dial("relief")) * min(1.5, intensity) * max(1, scale).squareRoot(),
            scale: scale, check: check)
    }
}
