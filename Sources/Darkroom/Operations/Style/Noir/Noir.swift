import Foundation
import Pixels

/// Film noir: black and white with shadows that swallow, hard light that falls through a blind, from a street lamp or
/// from the side, a haze about lamps, the grain of pushed film.
struct Noir: PaintOperation {
    let identifier = OperationIdentifier("style", "noir")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        let grey = try light.map(check: check) { value -> SIMD4<Float> in
            SIMD4(SIMD3(repeating: 0.38 * value.x + 0.52 * value.y + 0.1 * value.z), value.w)
        }
        let halo = try Bloom(grey, threshold: 0.5, radius: 0.012 * Float(picture.longerSide), check: check)
        return NoirPainter(
            picture: picture, halo: halo.light, statistics: try PictureStatistics(picture, check: check),
            amount: LookAmount.of(step, context.settings), isMasked: context.isMasked)
    }
}

private struct NoirPainter: Painter {
    let picture: Picture
    let halo: Plane<SIMD4<Float>>
    let statistics: PictureStatistics
    let amount: Float
    let isMasked: Bool

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let middle = statistics.lightness(at: 0.5)
        let share = min(1, amount)
        let (contrast, pivot) = (1.0 + 0.3 * point.x, min(0.8, max(0.5, 0.22 + 0.72 * middle)) - 0.02 * point.y)
        let kept = 1 - share
        let filter = SIMD3<Float>(0.38, 0.52, 0.1)
        let table = try ColorTable(
            [
                { lab in
                    let grey = BlackWhite.lightness(lab, filter: filter)
                    let curved = ToneCurve.contrast(grey, amount: contrast * amount, pivot: pivot)
                    return SIMD3(curved, lab.y * kept, lab.z * kept)
                }
            ], for: picture, check: check)
        var light = try table.light(of: picture, check: check)
        if !isMasked {
            let scheme = NoirLight(
                width: picture.width, height: picture.height, kind: dials.kind("light", isEssential: true),
                depth: 0.93 * share, random: dials.random("light"), shift: point)
            let width = picture.width
            try light.update(check: check) { values, indices in
                for y in indices.lowerBound / width..<indices.upperBound / width {
                    for x in 0..<width {
                        let lit = scheme.light(x, y)
                        values[y &* width &+ x] *= SIMD4(lit, lit, lit, 1)
                    }
                }
            }
        }
        try light.screen(halo, amount: 0.1 * amount, check: check)
        let print = try light.pictureFromLinear(like: picture, check: check)
        return try FilmGrain(amount: 10 * amount, size: 0.8, color: 0, dials: dials).applied(to: print, check: check)
    }
}
