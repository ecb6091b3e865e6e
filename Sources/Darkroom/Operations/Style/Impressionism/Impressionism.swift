import Foundation
import Pixels

/// An impressionist painting: short separate dabs of pure bright colour that the eye mixes, over a light warm ground.
struct Impressionism: PaintOperation {
    let identifier = OperationIdentifier("style", "impressionism")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.2) })
        let flow = try FlowField(colors, sigma: 3 * look.scale, reach: 30 * look.scale, check: { try progress(0.5) })
        return ImpressionismPainter(picture: picture, colors: colors, flow: flow, look: look)
    }
}

private struct ImpressionismPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let colors: Plane<SIMD4<Float>>
    let flow: FlowField
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var random = dials.random("dabs")
        let tips = (0..<8).map { _ in BrushTip(&random) }
        let point = dials.point
        let (saturation, warmth, lift) = (1.45 + 0.18 * point.x, 0.016 * point.z, 0.05 + 0.03 * point.y)
        func plain(_ color: SIMD4<Float>) -> SIMD4<Float> {
            let light = min(1, max(0, color.x))
            // Shadows are violet and blue, never black.
            let shade = (1 - light) * (1 - light)
            return SIMD4(
                0.14 + 0.83 * light + lift * 4 * light * (1 - light), color.y * saturation + 0.015 * shade,
                color.z * saturation + warmth - 0.05 * shade, 0)
        }
        let variety = 0.055 * look.intensity
        let mixing = BrushWork.Mixing(
            plain: plain,
            mixed: { color, tint in
                plain(color) + SIMD4(0.7 * variety * tint.x, 0.75 * variety * tint.y, 0.85 * variety * tint.z, 0)
            })
        var canvas = PaintCanvas(
            paint: try colors.blurred(sigma: 22 * look.scale, check: { try progress(0.05) }).map(check: {}) { color in
                plain(color) * 0.55 + SIMD4(0.36, 0.012, 0.028, 0)
            })
        let brush = BrushWork(colors: colors, flow: flow, tips: tips)
        let base = max(1.6, 11 * look.scale * look.coarseness * (1 + 0.18 * dials.dial("size")))
        let angle = 0.6 * dials.dial("habit")
        let habit = SIMD2(cosf(angle), sinf(angle))
        for (number, share) in [Float(1), 0.66, 0.42].enumerated() {
            let layer = BrushWork.Layer(
                radius: max(1.2, base * share), spacing: [1.05, 1.15, 1.1][number], tolerance: number == 0 ? -1 : 0.06,
                steps: 2, wander: 0.35, streaks: 0.045, body: 0.95 - 0.15 * Float(number), habit: habit)
            try brush.paint(layer, on: &canvas, mixing: mixing, random: &random) {
                try progress(0.1 + 0.25 * (Double(number) + $0))
            }
        }
        return try canvas.lit(
            picture, depth: 0.95 * min(1.4, look.intensity), scale: look.scale, gloss: 0.4, check: { try progress(0.9) }
        )
    }
}
