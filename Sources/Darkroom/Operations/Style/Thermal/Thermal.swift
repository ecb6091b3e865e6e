import Foundation
import Pixels

/// The picture of a thermal camera: false colours over warmth, as far as a photograph tells it: what is light and of a
/// warm colour counts as hot, blue and dark as cold; smoothed as by the few pixels of such a sensor, with the outlines of
/// the visible picture laid over it as those cameras do.
struct Thermal: PaintOperation {
    let identifier = OperationIdentifier("style", "thermal")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let colors = try Plane.oklab(picture, check: check)
        var heat = try colors.map(check: check) { lab -> Float in
            // Skin, fire, sunlit earth: orange. Sky, water, shade: blue.
            let warmth = 1.1 * lab.y + 1.3 * lab.z
            return 0.8 * lab.x + 1.8 * warmth / (1 + 2.5 * abs(warmth))
        }
        if let sky = try context.mask(.sky, check: check) {
            // The sky has the cold of space, however bright it is.
            try heat.update(check: check) { values, indices in
                for index in indices {
                    let cover = Float(sky.bytes[index]) * (1 / 255)
                    values[index] += (0.22 * values[index] - 0.1 - values[index]) * cover
                }
            }
        }
        share = 0.3
        let body = try heat.guided(by: heat, radius: 0.018 * side, epsilon: 0.012, check: check)
            .blurred(sigma: 0.0032 * side, check: check)
        share = 0.7
        let lightness = try colors.map(check: check) { $0.x }
        let fine = try lightness.blurred(sigma: 0.0008 * side, check: check)
        let broad = try lightness.blurred(sigma: 0.0032 * side, check: check)
        share = 0.9
        var outlines = fine
        try outlines.update(check: check) { values, indices in
            broad.read { broad in
                for index in indices { values[index] -= broad[index] }
            }
        }
        let visible = try colors.map(check: check) { $0.w }
        return ThermalPainter(
            picture: picture, heat: body, outlines: outlines, range: try Thermal.range(body, visible, check),
            amount: LookAmount.of(step, context.settings))
    }

    /// The heat that 1 % and 99 % of what is visible stay below.
    private static func range(_ heat: Plane<Float>, _ visible: Plane<Float>, _ check: Check) throws -> SIMD2<Float> {
        try check()
        let step = max(1, heat.values.count / 20_000)
        let sorted = stride(from: 0, to: heat.values.count, by: step).filter { visible.values[$0] > 0 }
            .map { heat.values[$0] }.sorted()
        guard let first = sorted.first, let last = sorted.last else { return SIMD2(0, 1) }
        let (low, high) = (sorted[sorted.count / 100], sorted[sorted.count - 1 - sorted.count / 100])
        return high - low > 0.02 ? SIMD2(low, high) : SIMD2(first - 0.2, last + 0.2)
    }
}

private struct ThermalPainter: Painter {
    let picture: Picture
    let heat: Plane<Float>
    let outlines: Plane<Float>
    let range: SIMD2<Float>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let palette = ThermalPalette(kind: dials.kind("palette", isEssential: true))
        let gamma = exp2f(0.6 * point.x)
        let (low, high) = (0.06 + 0.1 * point.y + 0.08 * point.z, 0.96 + 0.11 * point.z)
        let relief: Float = 1.1
        let shift = 0.035 * (point.y - point.x)
        let print = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) {
            target, rows in
            for index in rows.indices(of: picture.width) {
                let place = (heat.values[index] - range.x) / (range.y - range.x)
                let scaled = low + (high - low) * powf(min(1, max(0, place)), gamma)
                target[index] = palette.light(scaled, shade: relief * outlines.values[index] + shift)
            }
        }
        return try print.mixed(into: picture, amount: amount, check: check).pictureFromLinear(
            like: picture, check: check)
    }
}
