import Foundation
import Pixels

/// The look of a toy town: only a narrow band is in focus, as in a photograph of a model from near by; colours are those
/// of fresh paint. The band lies where the picture has most detail.
struct TiltShift: PaintOperation {
    let identifier = OperationIdentifier("blur", "tilt_shift")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let strength = abs(Float(step.strength)) * context.settings.amount
        let paint = FilmGrade(contrast: 0.22, pivot: 0.58, lift: 0.012, chroma: 1.55)
        let table = try ColorTable([paint.transform(amount: min(1.2, strength))], for: picture, check: check)
        let light = try HighlightRange.opened(table.light(of: picture, check: check), check: check)
        let radius = 0.0125 * powf(strength, 0.8) * Float(picture.longerSide)
        var levels = [light]
        for part: Float in [0.22, 0.5, 1] {
            share += 0.3
            levels.append(try light.defocused(radius: radius * part, check: check))
        }
        return TiltShiftPainter(
            picture: picture, levels: levels, focus: try TiltShift.focus(of: picture, check))
    }

    /// The height, 0…1, about which the picture has most detail, kept away from the borders.
    private static func focus(of picture: Picture, _ check: Check) throws -> Float {
        let luma = try Plane.luma(picture, check: check)
        let factor = max(1, luma.longerSide / 256)
        let small = try luma.shrunk(by: factor, check: check)
        var (sum, weights): (Float, Float) = (0, 0)
        for y in 0..<small.height {
            let place = (Float(y) + 0.5) / Float(small.height)
            let near = expf(-(place - 0.56) * (place - 0.56) / (2 * 0.16 * 0.16))
            var detail: Float = 1
            for x in 1..<max(2, small.width) { detail += abs(small[clamped: x, y] - small[clamped: x - 1, y]) }
            sum += place * near * detail
            weights += near * detail
        }
        return min(0.75, max(0.35, sum / weights))
    }
}

private struct TiltShiftPainter: Painter {
    let picture: Picture
    /// From sharp to most blurred, their light opened.
    let levels: [Plane<SIMD4<Float>>]
    let focus: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let (width, height) = (picture.width, picture.height)
        let middle = focus + 0.07 * dials.dial("place")
        let slope = 0.09 * dials.dial("slope") * Float(height) / Float(width)
        let band = 0.07 * (1 + 0.4 * dials.dial("band"))
        let ramp = 0.3 * (1 + 0.25 * dials.dial("ramp"))
        let mixed = try Plane<SIMD4<Float>>(width: width, height: height, check: check) {
            target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let across = (Float(x) + 0.5) / Float(width) - 0.5
                    let down = (Float(y) + 0.5) / Float(height) - middle - slope * across
                    let depth = 3 * min(1, max(0, abs(down) - band) / ramp)
                    let level = min(2, Int(depth))
                    let near = levels[level].values[index]
                    target[index] = HighlightRange.closed(
                        near + (levels[level + 1].values[index] - near) * (depth - Float(level)))
                }
            }
        }
        return try mixed.pictureFromLinear(like: picture, check: { try progress(0.8) })
    }
}
