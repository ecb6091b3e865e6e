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
        // The share of the haze that is taken out; some has to stay or distance is lost.
        let share = min(0.95, 0.83 * powf(strength, 0.45) * (1 + 0.07 * dials.point.x))
        // What the haze had brightened is exposed anew, so that the clear picture is not a dark one.
        try check()
        let lift = exposure(share)
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try model.transmission.read { transmission in
                try picture.filled(with: .codes, check: check) { row, y in
                    for x in 0..<picture.width {
                        let index = y &* picture.width &+ x
                        let value = clear(bytes, index, transmission[index], share).bounded(0, 1)
                        row[x] = value + lift * value * (SIMD4(repeating: 1) - value)
                    }
                }
            }
        }
    }

    /// A pixel without its haze, in encoded values; the fourth lane means nothing.
    @inline(__always)
    private func clear(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ transmission: Float, _ share: Float
    ) -> SIMD4<Float> {
        let least: Float = 0.2
        let air = SIMD4(model.air, 0)
        let through = max(least, 1 - share * (1 - transmission))
        // The sky and other bright, even things obey no dark channel: near the air's own colour less is
        // taken out (Jiang, Sun, Wang & Wu 2013).
        let away = color(bytes, index) - air
        let distance = max(abs(away.x), max(abs(away.y), abs(away.z)))
        let kept = min(1, through + (1 - through) * 0.6 * (1 - ToneCurve.step(0.02, 0.36, distance)))
        return away / kept + air
    }

    /// How far the middle tones are to be lifted to have two thirds of the loss of brightness back; some four thousand
    /// pixels tell.
    private func exposure(_ share: Float) -> Float {
        var (before, after, room): (Float, Float, Float) = (0, 0, 0)
        let count = picture.width * picture.height
        let step = max(1, count / 4000)
        picture.bytes.withUnsafeBufferPointer { bytes in
            for index in stride(from: step / 2, to: count, by: step) {
                let offset = index * picture.channels
                if picture.hasAlpha && bytes[offset + 3] == 0 { continue }
                let value = min(1, max(0, clear(bytes, index, model.transmission.values[index], share).y))
                before += Float(bytes[offset + 1]) / 255
                after += value
                room += value * (1 - value)
            }
        }
        return room > 0 ? min(0.8, max(0, 0.5 * (before - after) / room)) : 0
    }

    private func hazed(_ dials: Dials, _ check: Check) throws -> Picture {
        let point = dials.point
        let amount = min(1.6, -strength * (1 + 0.2 * point.x))
        let air = (SIMD4(model.air, 0) * 0.5 + SIMD4(0.84, 0.86, 0.88, 0) * 0.5).bounded(0.6, 0.95)
        return try picture.bytes.withUnsafeBufferPointer { bytes in
            try model.transmission.read { transmission in
                try picture.filled(with: .codes, check: check) { row, y in
                    for x in 0..<picture.width {
                        let index = y &* picture.width &+ x
                        // The haze that is there tells the distance: what has some gets more.
                        let density = amount * (0.35 + 1.5 * max(0, 1 - transmission[index]))
                        let through = expf(-density)
                        row[x] = color(bytes, index) * through + air * (1 - through)
                    }
                }
            }
        }
    }

    /// The encoded values of a pixel, 0…1.
    @inline(__always)
    private func color(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> SIMD4<Float> {
        let offset = index &* picture.channels
        return SIMD4(Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2]), 0) * (1 / 255)
    }
}
