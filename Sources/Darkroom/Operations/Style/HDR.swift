import Foundation
import Pixels

/// The look of tone-mapped exposures: the large contrasts of a scene are drawn together, the small ones drawn out, so that
/// shadows and clouds are equally full of detail; colours strong (base and detail: Durand & Dorsey 2002).
struct HDR: PaintOperation {
    let identifier = OperationIdentifier("style", "hdr")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let value = try Plane.brightness(picture, check: check)
        let broad = try value.guided(by: value, radius: 0.06 * side, epsilon: 900, check: check)
        share = 0.4
        let fine = try value.guided(by: value, radius: 0.014 * side, epsilon: 300, check: check)
        return HDRPainter(
            picture: picture, value: value, broad: broad, fine: fine, amount: LookAmount.of(step, context.settings))
    }
}

private struct HDRPainter: Painter {
    let picture: Picture
    /// In codes, as are its two bases.
    let value: Plane<Float>
    let broad: Plane<Float>
    let fine: Plane<Float>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        // Where the base is drawn to, and how far.
        let (middle, pull) = (128 + 60 * point.x, min(0.75, (0.5 + 0.11 * point.y) * amount))
        let (large, small) = ((1.6 + 0.4 * point.y) * amount, (1.25 - 0.4 * point.x) * amount)
        let gains = try Plane<Float>(width: picture.width, height: picture.height, check: check) { target, rows in
            for index in rows.indices(of: picture.width) {
                let own = max(2, value.values[index])
                let base = broad.values[index]
                let drawn = base + (middle - base) * pull * (base < middle ? 1 : 0.8)
                let detail = large * (fine.values[index] - base) + small * (own - fine.values[index])
                let kept = own - base
                let relief = kept + detail / (1 + abs(detail) * (1 / 130))
                let wanted = max(1, drawn + relief)
                // Near white and black the curve is bent, so that nothing clips.
                let bent = wanted > 200 ? 200 + 55 * (1 - expf(-(wanted - 200) / 55)) : wanted
                target[index] = min(4, bent / own)
            }
        }
        // A warm tint suits what is green; a cool one turns it teal.
        let grade = FilmGrade(
            contrast: 0.08, lift: 0.01, chroma: 1.45 + 0.5 * point.z, middles: FilmGrade.tint(70, 0.038 * point.z),
            hueKeeping: point.z < 0 ? 0.8 : 0.1)
        let toned = try ColorTable([grade.transform(amount: min(1.3, amount))], for: picture, check: check)
            .applied(to: picture, check: check)
        return try gains.read { gains in
            try toned.relit(check: check) { row, first in row.update(from: gains + first, count: toned.width) }
        }
    }
}
