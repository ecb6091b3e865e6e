import Foundation
import Pixels

/// Ice on the pane through which the picture is seen: feathers of crystals grown in from the frame, milky where they lie
/// thick; behind them everything is blurred.
struct FrostEdges: PaintOperation {
    let identifier = OperationIdentifier("effect", "frost_edges")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let light = try Plane.linear(picture, check: check)
        return FrostPainter(
            picture: picture, light: light,
            blurred: try light.blurred(sigma: 0.009 * Float(picture.longerSide), check: check),
            amount: LookAmount.of(step, context.settings))
    }
}

private struct FrostPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let blurred: Plane<SIMD4<Float>>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.1
        func check() throws { try progress(share) }
        let (width, height) = (picture.width, picture.height)
        let side = Float(picture.longerSide)
        let point = dials.point
        var random = RandomGenerator(seed: dials.inheritedSeed("feathers"))
        let reach = (0.2 + 0.07 * point.x) * min(1.5, amount)
        let crystals = try FrostCrystals(width: width, height: height, reach: reach, random: &random, check: check)
        share = 0.5
        let clouds = try Plane.clouds(
            width: width, height: height, cell: 0.12 * side, octaves: 5, seed: dials.inheritedSeed("thickness"),
            check: check)
        let glaze = try crystals.plane.blurred(sigma: 0.006 * side, check: check)
        share = 0.8
        let ice = SIMD4<Float>(0.80 + 0.04 * point.z, 0.9, 1.0 - 0.03 * point.z, 0)
        let white = 0.5 + 0.14 * point.y
        // The light of a winter's day comes through.
        let cold = SIMD4<Float>(0.93 - 0.07 * point.z, 1, 1.04 + 0.07 * point.z, 1) * (1 + 0.1 * point.y)
        let shorter = Float(min(width, height))
        let iced = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let rim = min(Float(min(x, width &- 1 &- x)), Float(min(y, height &- 1 &- y))) / shorter
                    let edge = 1 - ToneCurve.step(0, reach * 1.15, rim + 0.035 * clouds.values[index])
                    let thick = min(1, edge * edge * 0.95 + 0.9 * glaze.values[index] * (0.3 + edge))
                    let sharp = light.values[index]
                    let behind = (sharp + (blurred.values[index] - sharp) * min(1, 1.5 * thick)) * cold
                    let crystal = crystals.plane.values[index]
                    let cover = min(0.94, thick * white + 0.62 * crystal * (0.55 + 0.45 * edge))
                    let shine = ice * (0.72 + 0.28 * crystal)
                    var value = behind + (shine - behind) * cover
                    value.w = light.values[index].w
                    target[index] = value
                }
            }
        }
        return try iced.pictureFromLinear(like: picture, check: check)
    }
}
