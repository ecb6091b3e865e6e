import Pixels

/// A picture on a canvas that is larger, and the same at a fraction of the size, where its filling is looked for.
struct DraftCanvas: Sendable {
    let picture: Picture
    let width: Int
    let height: Int
    /// Where the picture's upper left corner lies.
    let left: Int
    let top: Int
    /// How many pixels a side make one of the draft.
    let scale: Int

    /// - Parameters:
    ///   - room: the pixels that are added across and down.
    ///   - place: where the picture lies, −1 = left or top, 1 = right or bottom.
    ///   - limit: how many pixels, about, the draft may have.
    init(_ picture: Picture, room: SIMD2<Int>, place: SIMD2<Float>, limit: Int = 200_000) {
        self.picture = picture
        width = picture.width + room.x
        height = picture.height + room.y
        left = CropWindow.start(room.x, place.x)
        top = CropWindow.start(room.y, place.y)
        var scale = 1
        while (width / scale) * (height / scale) > limit { scale += 1 }
        self.scale = scale
    }

    /// The column and the row of the draft where the picture begins: its pixels never share one with others there, so
    /// the first column and row of the draft may lie partly beyond the canvas.
    var draftStart: SIMD2<Int> { SIMD2((left + scale - 1) / scale, (top + scale - 1) / scale) }

    /// Where the draft's first pixel begins on the canvas, 0 or a little before.
    var origin: SIMD2<Int> { SIMD2(left, top) &- draftStart &* scale }

    private var draftWidth: Int { (width - origin.x + scale - 1) / scale }
    private var draftHeight: Int { (height - origin.y + scale - 1) / scale }

    /// The canvas at the fraction of its size, and what of it is to be filled: all that is not the picture's alone.
    func draft(check: Check) throws -> (picture: Picture, hole: Mask) {
        let (columns, rows, channels) = (draftWidth, draftHeight, picture.channels)
        var colors = [UInt8](repeating: 0, count: columns * rows * channels)
        var hole = [UInt8](repeating: 255, count: columns * rows)
        for row in 0..<rows {
            try check()
            let down = span(row, from: origin.y, top, picture.height, height)
            guard !down.inside.isEmpty else { continue }
            for column in 0..<columns {
                let across = span(column, from: origin.x, left, picture.width, width)
                guard !across.inside.isEmpty else { continue }
                let color = mean(across.inside, down.inside)
                let index = row * columns + column
                for channel in 0..<channels { colors[index * channels + channel] = UInt8(color[channel] + 0.5) }
                if across.isWhole, down.isWhole { hole[index] = 0 }
            }
        }
        return (
            Picture(width: columns, height: rows, channels: channels, bytes: colors),
            Mask(width: columns, height: rows, bytes: hole)
        )
    }

    /// Which of the picture's columns or rows make up one of the draft, and whether nothing else does.
    private func span(
        _ index: Int, from origin: Int, _ start: Int, _ length: Int, _ whole: Int
    ) -> (inside: Range<Int>, isWhole: Bool) {
        let first = max(0, origin + index * scale)
        let past = min(whole, origin + (index + 1) * scale)
        let inside = max(first - start, 0)..<max(max(first - start, 0), min(past - start, length))
        return (inside, inside.count == past - first)
    }

    /// The mean colour of some of the picture's pixels, each as far as it can be seen.
    private func mean(_ columns: Range<Int>, _ rows: Range<Int>) -> SIMD4<Float> {
        var sum = SIMD4<Float>()
        for y in rows {
            for x in columns {
                let offset = (y * picture.width + x) * picture.channels
                let alpha = picture.hasAlpha ? Float(picture.bytes[offset + 3]) : 255
                sum +=
                    SIMD4(
                        Float(picture.bytes[offset]), Float(picture.bytes[offset + 1]),
                        Float(picture.bytes[offset + 2]), 1) * alpha
            }
        }
        guard sum.w > 0 else { return SIMD4() }
        let alpha = sum.w / Float(columns.count * rows.count)
        return SIMD4(sum.x / sum.w, sum.y / sum.w, sum.z / sum.w, alpha)
    }

    /// The picture on the canvas, with nothing around it.
    func blank(check: Check) throws -> Picture {
        let channels = picture.channels
        var bytes = [UInt8](repeating: 0, count: width * height * channels)
        let row = picture.width * channels
        try (0..<picture.height).bands(of: picture.width, check: check) { rows in
            for y in rows {
                let start = ((top + y) * width + left) * channels
                bytes[start..<(start + row)] = picture.bytes[(y * row)..<((y + 1) * row)]
            }
        }
        return Picture(width: width, height: height, channels: channels, bytes: bytes)
    }

    /// The picture on the canvas, mirrored at its borders as often as need be.
    func mirrored(check: Check) throws -> Picture {
        func place(_ position: Int, _ start: Int, _ count: Int) -> Int {
            let turn = ((position - start) % (2 * count) + 2 * count) % (2 * count)
            return turn < count ? turn : 2 * count - 1 - turn
        }
        let channels = picture.channels
        let columns = (0..<width).map { place($0, left, picture.width) * channels }
        return try Picture(width: width, height: height, channels: channels) { target in
            try picture.bytes.withUnsafeBufferPointer { source in
                try (0..<height).bands(of: width, check: check) { rows in
                    for y in rows {
                        let row = place(y, top, picture.height) * picture.width * channels
                        for x in 0..<width {
                            for channel in 0..<channels {
                                target[(y * width + x) * channels + channel] = source[row + columns[x] + channel]
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whether the picture can be seen through where the canvas goes on.
    var isSeeThrough: Bool {
        guard picture.hasAlpha else { return false }
        func isClear(_ x: Int, _ y: Int) -> Bool { picture.bytes[(y * picture.width + x) * 4 + 3] < 255 }
        var sides: [(Int, Int)] = []
        let (right, bottom) = (picture.width - 1, picture.height - 1)
        if left > 0 { sides += (0...bottom).map { (0, $0) } }
        if left + picture.width < width { sides += (0...bottom).map { (right, $0) } }
        if top > 0 { sides += (0...right).map { ($0, 0) } }
        if top + picture.height < height { sides += (0...right).map { ($0, bottom) } }
        return sides.contains { isClear($0.0, $0.1) }
    }
}
