import Foundation
import Pixels

/// The painting of one variation of ``Vaporwave``.
struct VaporwavePainter: Painter {
    let picture: Picture
    let ground: Mask?
    let amount: Float

    /// From the darkest tone to the lightest.
    private static let inks: [[UInt32]] = [
        [0x1B0B4B, 0x6A1B9A, 0xF0489E, 0xFF9EC7, 0xA8F6F2], [0x120A42, 0x2E3FA8, 0x9A5CE0, 0xFF8AD0, 0xFFE3F4],
        [0x2A0845, 0xB5179E, 0xFF6FA8, 0xFFC09A, 0xFFF3C9], [0x170B55, 0x4458C4, 0x58BFE4, 0xFF8AD0, 0xFFE3F6],
    ]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        let kind = dials.kind("inks", isEssential: true)
        let inks = VaporwavePainter.inks[kind].map { Oklab.of($0) }
        let mix = min(1, amount)
        let map: ColorTransform = { lab in
            let grey = BlackWhite.lightness(lab, filter: SIMD3(0.34, 0.5, 0.16))
            let place =
                4
                * min(
                    0.9999, max(0, ToneCurve.contrast(min(1, max(0, grey)), amount: 0.3 + 0.24 * point.y, pivot: 0.55)))
            let index = Int(place)
            let ink = inks[index] + (inks[index + 1] - inks[index]) * (place - Float(index))
            // Some of the picture's own colour keeps things apart.
            let mixed = SIMD3(
                ink.x + 0.06 * point.x * 4 * grey * (1 - grey), ink.y + 0.28 * lab.y + 0.016 * point.z,
                ink.z + 0.28 * lab.z + 0.02 * point.z)
            return lab + (mixed - lab) * mix
        }
        let (width, height) = (picture.width, picture.height)
        var light = try ColorTable([map], for: picture, check: check).light(of: picture, check: check)
        if let ground {
            let scene = VaporwaveScene(
                width: width, height: height, inks: VaporwavePainter.inks[kind].map { Oklab.toLinear(Oklab.of($0)) },
                ground: ground, shift: point)
            try light.update(check: check) { values, indices in
                for y in indices.lowerBound / width..<indices.upperBound / width {
                    let shown = 0.94 * mix * scene.cover(Float(y))
                    for x in 0..<width {
                        let index = y &* width &+ x
                        let cover = shown * Float(ground.bytes[index]) * (1 / 255)
                        guard cover > 0 else { continue }
                        let behind = scene.light(Float(x), Float(y))
                        values[index] += (behind - values[index]) * SIMD4(cover, cover, cover, 0)
                    }
                }
            }
        }
        let bloom = try Bloom(
            light, threshold: 0.5, radius: 0.008 * Float(picture.longerSide), tint: SIMD3(1, 0.7, 0.95), check: check)
        try light.screen(bloom.light, amount: 0.4 * amount, check: check)
        return try taped(light, dials, check).pictureFromLinear(like: picture, check: check)
    }

    /// Colours a little apart and the lines of a tube, as from a video tape.
    private func taped(_ light: Plane<SIMD4<Float>>, _ dials: Dials, _ check: Check) throws -> Plane<SIMD4<Float>> {
        let (width, height) = (light.width, light.height)
        let shift = max(1, Int(0.0028 * Float(picture.longerSide) * amount + 0.5))
        let line = max(2, Float(height) / 300)
        let depth = min(0.4, 0.17 * amount)
        return try Plane(width: width, height: height, check: check) { target, rows in
            light.read { light in
                for y in rows {
                    let row = light + y * width
                    let phase = (Float(y) / line).truncatingRemainder(dividingBy: 1)
                    let scan = 1 - depth * (1 - ToneCurve.step(0, 0.6, abs(2 * phase - 1)))
                    for x in 0..<width {
                        let own = row[x]
                        let red = row[max(0, x &- shift)].x
                        let blue = row[min(width &- 1, x &+ shift)].z
                        target[y &* width &+ x] = SIMD4(red * scan, own.y * scan, blue * scan, own.w)
                    }
                }
            }
        }
    }
}
