import Foundation
import Pixels

/// Haze taken out of a picture, or with a negative strength laid over it, the thicker the farther things are.
struct Dehaze: PaintOperation {
    let identifier = OperationIdentifier("tone", "dehaze")
    let variety = Variety.narrow

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        func check() throws { try progress(0) }
        let luma = try Plane.luma(picture, check: check)
        return DehazePainter(
            picture: picture, model: try HazeModel(picture, luma: luma, check: check),
            strength: Float(step.strength) * context.settings.amount)
    }
}

private struct DehazePainter: Painter {
    let picture: Picture
    let model: HazeModel
    let strength: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        return strength < 0 ? try hazed(dials, check) : try cleared(dials, check)
    }

    private func cleared(_ dials: Dials, _ check: Check) throws -> Picture {
        let point = dials.point
        // The share of the haze that is taken out; some has to stay or distance is lost.
        let share = min(0.95, 0.83 * powf(strength, 0.45) * (1 + 0.07 * point.x))
        let least: Float = 0.2
        let air = model.air
        let clear = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) {
            target, rows in
            picture.bytes.withUnsafeBufferPointer { bytes in
                for index in rows.indices(of: picture.width) {
                    let offset = index &* picture.channels
                    let color =
                        SIMD3(Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2])) * (1 / 255)
                    let through = max(least, 1 - share * (1 - model.transmission.values[index]))
                    // The sky and other bright, even things obey no dark channel: near the air's own colour less is
                    // taken out (Jiang, Sun, Wang & Wu 2013).
                    let away = color - air
                    let distance = max(abs(away.x), max(abs(away.y), abs(away.z)))
                    let kept = min(1, through + (1 - through) * 0.6 * (1 - ToneCurve.step(0.02, 0.36, distance)))
                    target[index] = SIMD4((color - air) / kept + air, 1)
                }
            }
        }
        // What the haze had brightened is exposed anew, so that the clear picture is not a dark one.
        let lift = try exposure(clear, check)
        return try clear.read { clear in
            try picture.repainted(check: check) { _, index, x, y in
                let value = clear[index].clamped(lowerBound: SIMD4(), upperBound: SIMD4(repeating: 1))
                let lifted = value + lift * value * (SIMD4(repeating: 1) - value)
                let codes = (lifted * 255 + (Dither.offset(x, y) + 0.5)).clamped(
                    lowerBound: SIMD4(), upperBound: SIMD4(repeating: 255))
                return (UInt8(codes.x), UInt8(codes.y), UInt8(codes.z))
            }
        }
    }

    /// How far the middle tones are to be lifted to have two thirds of the loss of brightness back.
    private func exposure(_ clear: Plane<SIMD4<Float>>, _ check: Check) throws -> Float {
        try check()
        var (before, after, room): (Float, Float, Float) = (0, 0, 0)
        let step = max(1, clear.values.count / 4000)
        for index in stride(from: step / 2, to: clear.values.count, by: step) {
            let offset = index * picture.channels
            if picture.hasAlpha && picture.bytes[offset + 3] == 0 { continue }
            let value = min(1, max(0, clear.values[index].y))
            before += Float(picture.bytes[offset + 1]) / 255
            after += value
            room += value * (1 - value)
        }
        return room > 0 ? min(0.8, max(0, 0.5 * (before - after) / room)) : 0
    }

    private func hazed(_ dials: Dials, _ check: Check) throws -> Picture {
        let point = dials.point
        let amount = min(1.6, -strength * (1 + 0.2 * point.x))
        let air = (model.air * 0.5 + SIMD3(0.84, 0.86, 0.88) * 0.5).clamped(
            lowerBound: SIMD3(repeating: 0.6), upperBound: SIMD3(repeating: 0.95))
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try picture.repainted(check: check) { _, index, x, y in
                let offset = index &* picture.channels
                let color =
                    SIMD3(Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2])) * (1 / 255)
                // The haze that is there tells the distance: what has some gets more.
                let density = amount * (0.35 + 1.5 * max(0, 1 - model.transmission.values[index]))
                let through = expf(-density)
                let codes = ((color * through + air * (1 - through)) * 255 + (Dither.offset(x, y) + 0.5)).clamped(
                    lowerBound: SIMD3(), upperBound: SIMD3(repeating: 255))
                return (UInt8(codes.x), UInt8(codes.y), UInt8(codes.z))
            }
        }
    }
}
