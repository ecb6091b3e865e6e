import Foundation
import Pixels

/// Everything drawn in neon tubes: the outlines of things as thin bright lines that glow in the dark.
struct Neon: PaintOperation {
    let identifier = OperationIdentifier("style", "neon")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let colors = try Plane.oklab(picture, check: check)
        let flow = try FlowField(colors, sigma: max(1, 0.003 * side), reach: 0.02 * side, check: check)
        share = 0.3
        // Texture would be a tangle of wire: only what stays of it when areas are flat becomes a line.
        let flat = try colors.abstracted(radius: max(1.2, 0.0048 * side), flow: flow, check: check)
        share = 0.6
        let lines = try Neon.lines(flat, side, check)
        share = 0.9
        return NeonPainter(
            picture: picture, flat: flat, lines: lines, amount: LookAmount.of(step, context.settings),
            coarseness: context.settings.coarseness)
    }

    /// Lines of lightness and of colour, 0…1, by how much they stand out from what lies about them.
    private static func lines(_ flat: Plane<SIMD4<Float>>, _ side: Float, _ check: Check) throws -> Plane<Float> {
        let sigma = max(0.7, 0.0013 * side)
        let lightness = try flat.map(check: check) { $0.x + 0.9 * $0.y + 0.6 * $0.z }
            .blurred(sigma: sigma, check: check)
        let crests = try lightness.crests(check: check)
        // The slope of an edge falls with the size of a picture.
        let unit = 0.0032 * 1024 / max(300, side)
        return try crests.map(check: check) { ToneCurve.step(1.2 * unit, 6 * unit, $0) }
    }
}

private struct NeonPainter: Painter {
    let picture: Picture
    /// In Oklab.
    let flat: Plane<SIMD4<Float>>
    let lines: Plane<Float>
    let amount: Float
    let coarseness: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let point = dials.point
        let gas = NeonGas(kind: dials.kind("gas", isEssential: true), turn: point.z)
        let (width, height) = (picture.width, picture.height)
        let side = Float(picture.longerSide)
        let thickness = max(0.55, side / 1024 * (0.95 + 0.5 * point.x) * coarseness)
        let tubes = try lines.blurred(sigma: thickness, check: check)
        // A line one pixel wide, blurred, has lost this share of its height.
        let restored = min(2.6, 2.5 * thickness) * (1.1 + 0.25 * point.y)
        let glowing = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let place = SIMD2(Float(x) / Float(width), Float(y) / Float(height))
                    let strength = min(1, tubes.values[index] * restored)
                    target[index] = gas.light(at: place, own: flat.values[index]) * strength
                }
            }
        }
        let bloom = try Bloom(emitting: glowing, radius: 0.0065 * side, check: check)
        let night = 0.085 + 0.08 * point.y
        var scene = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let lab = flat.values[index]
                let dark = Oklab.toLinear(SIMD3(lab.x * 0.62, lab.y * 0.6 + 0.012, lab.z * 0.6 - 0.05))
                let room = SIMD3(max(0, dark.x), max(0, dark.y), max(0, dark.z)) * night * 3
                target[index] = SIMD4(room, lab.w)
            }
        }
        try scene.screen(bloom.light, amount: (2.6 + 0.6 * point.x) * amount, check: check)
        try scene.update(check: check) { values, indices in
            for index in indices {
                // The core of a tube is nearly white.
                let tube = glowing.values[index]
                let core = Luminance.of(tube)
                let lit = tube + (SIMD4(repeating: 1) - tube) * (0.55 * min(1, core * 1.6) * min(1, core * 1.6))
                let strength = min(1, tubes.values[index] * restored)
                values[index] += (lit - values[index]) * strength
            }
        }
        return try scene.mixed(into: picture, amount: amount, check: check).pictureFromLinear(
            like: picture, check: check)
    }
}
