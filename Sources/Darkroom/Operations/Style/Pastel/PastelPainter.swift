import Foundation
import Pixels

/// The shared work of ``Pastel``, and the drawing of one variation.
struct PastelPainter: Painter {
    let picture: Picture
    /// In Oklab: the finest texture taken off, and broad shapes only.
    let colors: Plane<SIMD4<Float>>
    let rubbed: Plane<SIMD4<Float>>
    let flow: FlowField
    let paper: Paper
    let look: LookSettings
    /// Warm grey, slate blue, ochre, umber.
    private static let sheets: [UInt32] = [0xA79C8E, 0x5E6B78, 0xC9A873, 0x5A4A3F]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var random = dials.random("strokes")
        let tips = (0..<8).map { _ in BrushTip(&random) }
        let (width, height, scale) = (picture.width, picture.height, look.scale)
        let sheet = SIMD3<Float>.oklab(Self.sheets[dials.kind("sheet")])
        let point = dials.point
        let (saturation, contrast, warmth) = (1.36 + 0.18 * point.x, 0.12 + 0.1 * point.y, 0.016 * point.z)
        func plain(_ color: SIMD4<Float>) -> SIMD4<Float> {
            let light = min(1, max(0, color.x))
            let curved = light + contrast * (light - 0.5) * 4 * light * (1 - light)
            // Chalk is bound white: darks stay a little milky, lights glow.
            return SIMD4(0.24 + 0.74 * curved, color.y * saturation, color.z * saturation + warmth, 0)
        }
        let margin = WatercolorMargin(dials: dials, width: width, height: height, scale: scale, isBare: look.isOpen)
        let drift = try Plane.clouds(
            width: width, height: height, cell: 60 * scale, octaves: 3, seed: dials.seed("drift"),
            check: { try progress(0.02) })
        // Rubbed in with the finger: thin, so that the sheet's colour comes through.
        let ground = try paper.relief.read { relief in
            try Plane<SIMD4<Float>>(width: width, height: height, check: { try progress(0.08) }) { target, rows in
                for index in rows.indices(of: width) {
                    let laid = 0.46 + 0.16 * drift.values[index] + 0.2 * relief[index]
                    target[index] =
                        SIMD4(sheet, 0) + (plain(rubbed.values[index]) - SIMD4(sheet, 0)) * min(0.85, max(0.06, laid))
                }
            }
        }
        var canvas = PaintCanvas(paint: ground, tooth: paper.relief, pressure: 0)
        let variety = 0.06 * min(1.4, look.intensity)
        let mixing = BrushWork.Mixing(
            plain: plain,
            mixed: { color, tint in
                plain(color) + SIMD4(0.7 * variety * tint.x, 0.6 * variety * tint.y, 0.6 * variety * tint.z, 0)
            })
        let brush = BrushWork(colors: colors, flow: flow, tips: tips)
        let angle = -0.95 + 0.35 * dials.dial("habit")
        let habit = SIMD2(cosf(angle), sinf(angle))
        let base = 9.5 * scale * look.coarseness * (1 + 0.2 * dials.dial("size"))
        for (number, share) in [Float(1), 0.5, 0.25].enumerated() {
            canvas.pressure = [-0.1, 0.1, 0.5][number] + 0.1 * dials.dial("pressure")
            let layer = BrushWork.Layer(
                radius: max(1.1, base * share), spacing: [2.2, 2, 1.6][number],
                tolerance: [-1, 0.05, 0.05][number], steps: 7, wander: 0.16, streaks: 0.05, body: 0.4, habit: habit)
            try brush.paint(layer, on: &canvas, mixing: mixing, random: &random) {
                try progress(0.1 + 0.25 * (Double(number) + $0))
            }
        }
        return try canvas.paint.read { paint in
            try paper.relief.read { relief in
                try picture.repainted(check: { try progress(0.9) }) { encoder, index, x, y in
                    let covered = margin.coverage(
                        x, y, drift: drift.values[index], wobble: 0, relief: 1.5 * relief[index])
                    let tooth = 1 + 0.016 * Paper.light(relief, width, height, x, y)
                    let chalk = paint[index]
                    let color = sheet + (chalk.color - sheet) * covered
                    return encoder.encode(oklab: SIMD3(min(0.99, color.x * tooth), color.y, color.z))
                }
            }
        }
    }
}
