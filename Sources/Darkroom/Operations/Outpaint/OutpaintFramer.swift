import Pixels

/// A picture ready to be laid on a larger canvas.
struct OutpaintFramer: Framer {
    let original: Frame
    let room: SIMD2<Int>
    /// Where the picture always lies, prepared; `nil` where the framing says where.
    private let held: OutpaintFilling?
    private let reluctance: Plane<Float>?

    /// - Parameters:
    ///   - room: the pixels that are added across and down.
    ///   - hold: where the picture is held on the canvas, −1…1.
    init(_ frame: Frame, room: SIMD2<Int>, hold: SIMD2<Float>?, check: Check) throws {
        original = frame
        self.room = room
        guard room != SIMD2(0, 0) else {
            (reluctance, held) = (nil, nil)
            return
        }
        let reluctance = try OutpaintFramer.reluctance(frame.picture, check)
        self.reluctance = reluctance
        held = try hold.map { place in
            try OutpaintFilling(DraftCanvas(frame.picture, room: room, place: place), reluctance, check)
        }
    }

    var showsOtherParts: Bool { held == nil }

    var remark: String? {
        showsOtherParts
            ? "variation 1 has the picture in the middle, in 2 to 4 it lies aside; each is filled in another way"
            : "what is new is filled in four ways"
    }

    func frame(place: SIMD2<Float>, dials: Dials, progress: Progress) throws -> Frame {
        guard room != SIMD2(0, 0) else { return original }
        let filling =
            try held
            ?? OutpaintFilling(
                DraftCanvas(original.picture, room: room, place: place), reluctance, { try progress(0) })
        var frame = original
        frame.picture = try filling.fill(FillTaste(extending: dials), progress)
        frame.mask = original.mask.map { filling.canvas.laid($0) }
        return frame
    }

    /// What stands out is not to be there twice: how much less welcome its parts are as sources.
    private static func reluctance(_ picture: Picture, _ check: Check) throws -> Plane<Float>? {
        let small = try picture.resized(
            width: max(1, min(256, picture.width)), height: max(1, min(256, picture.height)), check: check)
        do {
            let subject = try RegionFinder(picture: small).mask(of: .subject, check: check)
            let (across, down) = (1 / Float(subject.width), 1 / Float(subject.height))
            return try Plane<Float>(width: subject.width, height: subject.height, check: check) { target, rows in
                for y in rows {
                    for x in 0..<subject.width {
                        let index = y * subject.width + x
                        let place = SIMD2((Float(x) + 0.5) * across, (Float(y) + 0.5) * down)
                        let edge = min(place.x, 1 - place.x, place.y, 1 - place.y)
                        // What reaches the nearest border has to go on there.
                        let (column, row) = (
                            edge == place.x ? 0 : edge == 1 - place.x ? subject.width - 1 : x,
                            edge == place.y ? 0 : edge == 1 - place.y ? subject.height - 1 : y
                        )
                        let reaching = Float(subject.bytes[row * subject.width + column]) / 255
                        let apart = 1 - reaching * (1 - smoothStep(0.06, 0.25, edge))
                        target[index] = 1 + 12 * apart * Float(subject.bytes[index]) / 255
                    }
                }
            }
        } catch DarkroomError.regionNotFound {
            return nil
        }
    }
}

extension DraftCanvas {
    /// A mask of the picture on the canvas: what is new is not selected.
    func laid(_ mask: Mask) -> Mask {
        var bytes = [UInt8](repeating: 0, count: width * height)
        for y in 0..<mask.height {
            let start = (top + y) * width + left
            bytes[start..<(start + mask.width)] = mask.bytes[(y * mask.width)..<((y + 1) * mask.width)]
        }
        return Mask(width: width, height: height, bytes: bytes)
    }
}
