import Pixels

/// A picture ready to be laid on a larger canvas.
struct OutpaintFramer: Framer {
    let original: Frame
    let room: SIMD2<Int>
    /// Where the picture always lies, prepared; `nil` where the framing says where.
    private let held: OutpaintFilling?
    private let ground: OutpaintGround

    /// - Parameters:
    ///   - room: the pixels that are added across and down.
    ///   - hold: where the picture is held on the canvas, −1…1.
    init(_ frame: Frame, room: SIMD2<Int>, hold: SIMD2<Float>?, check: Check) throws {
        original = frame
        self.room = room
        guard room != SIMD2(0, 0) else {
            (ground, held) = (OutpaintGround(), nil)
            return
        }
        let ground = try OutpaintGround(frame.picture, room: room, hold: hold, check)
        self.ground = ground
        held = try hold.map { place in
            try OutpaintFilling(DraftCanvas(frame.picture, room: room, place: place), ground, check)
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
                DraftCanvas(original.picture, room: room, place: place), ground, { try progress(0) })
        var frame = original
        frame.picture = try filling.fill(FillTaste(extending: dials), progress)
        frame.mask = original.mask.map { filling.canvas.laid($0) }
        return frame
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
