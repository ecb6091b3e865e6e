import Foundation
import Pixels

/// Infrared: leaves reflect what no eye sees and stand white (or, on colour film, magenta), skies turn nearly black, bright
/// things glow for want of an anti-halation layer.
struct Infrared: PaintOperation {
    let identifier = OperationIdentifier("style", "infrared")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let colors = try Plane.oklab(picture, check: check)
        share = 0.1
        let lightness = try colors.map(check: check) { $0.x }
        // The share of leaf and of sky, smoothed along the edges of things so that no noise of colour shows.
        let leaves = try colors.map(check: check) { Infrared.leaf($0) }
            .guided(by: lightness, radius: max(2, 0.006 * side), epsilon: 0.0015, check: check)
        share = 0.4
        let sky = try colors.map(check: check) { Infrared.blue($0) }
            .guided(by: lightness, radius: max(2, 0.01 * side), epsilon: 0.001, check: check)
        share = 0.7
        let light = try InfraredLight(colors, leaves: leaves, sky: sky, check: check)
        share = 0.8
        let glow = try Bloom(
            light.plane, threshold: 0.55, radius: 0.011 * side, check: check)
        return InfraredPainter(
            picture: picture, colors: colors, light: light.plane, leaves: leaves, sky: sky, glow: glow.light,
            amount: LookAmount.of(step, context.settings))
    }

    /// How much a colour is one of leaves, from yellow to green.
    @inline(__always)
    private static func leaf(_ lab: SIMD4<Float>) -> Float {
        let chroma = (lab.y * lab.y + lab.z * lab.z).squareRoot()
        guard chroma > 1e-4 else { return 0 }
        // cos of the hue's distance from 128 degrees.
        let facing = (lab.y * -0.6157 + lab.z * 0.7880) / chroma
        return ToneCurve.step(0.78, 0.94, facing) * ToneCurve.step(0.02, 0.06, chroma)
            * ToneCurve.step(0.1, 0.3, lab.x)
    }

    @inline(__always)
    private static func blue(_ lab: SIMD4<Float>) -> Float {
        let chroma = (lab.y * lab.y + lab.z * lab.z).squareRoot()
        guard chroma > 1e-4 else { return 0 }
        // From 245 degrees: cyan-blue to violet-blue.
        let facing = (lab.y * -0.4226 + lab.z * -0.9063) / chroma
        return ToneCurve.step(0.6, 0.9, facing) * ToneCurve.step(0.012, 0.07, chroma)
    }
}

/// How bright things are in infrared, grey and in linear light.
private struct InfraredLight {
    let plane: Plane<SIMD4<Float>>

    init(_ colors: Plane<SIMD4<Float>>, leaves: Plane<Float>, sky: Plane<Float>, check: Check) throws {
        plane = try Plane(width: colors.width, height: colors.height, check: check) { target, rows in
            for index in rows.indices(of: colors.width) {
                let lab = colors.values[index]
                let rgb = Oklab.toLinear(SIMD3(lab.x, lab.y, lab.z))
                // Red says most about what lies beyond it; blue nothing.
                let red = max(0, 0.72 * rgb.x + 0.38 * rgb.y - 0.1 * rgb.z)
                let leaf = min(1, max(0, leaves.values[index]))
                let blue = min(1, max(0, sky.values[index]))
                let lit = red + leaf * (0.16 + 2.1 * red)
                let dark = lit * (1 - 0.82 * blue)
                let value = 1 - expf(-1.35 * dark)
                target[index] = SIMD4(SIMD3(repeating: value), lab.w)
            }
        }
    }
}
