import Pixels

/// The part of a picture that is looked at for filling a hole: the hole's bounding box and as much again on every side.
struct FillWindow: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    /// - Parameter hole: whatever is not 0 belongs to it; at least one pixel.
    init(around hole: Mask) {
        var (left, right, top, bottom) = (hole.width, -1, hole.height, -1)
        hole.bytes.withUnsafeBufferPointer { bytes in
            for row in 0..<hole.height {
                let line = row * hole.width
                guard let first = (0..<hole.width).first(where: { bytes[line + $0] != 0 }) else { continue }
                let last = (0..<hole.width).last { bytes[line + $0] != 0 } ?? first
                (left, right) = (min(left, first), max(right, last))
                (top, bottom) = (min(top, row), row)
            }
        }
        precondition(right >= 0, "the hole is empty")
        let margin = max(200, right - left, bottom - top)
        x = max(0, left - margin)
        y = max(0, top - margin)
        width = min(hole.width, right + 1 + margin) - x
        height = min(hole.height, bottom + 1 + margin) - y
    }

    func flags(of hole: Mask, check: Check) throws -> FillBuffer<Bool> {
        let flags = FillBuffer<Bool>(zeroed: width * height)
        try hole.bytes.withUnsafeBufferPointer { bytes in
            try (0..<height).concurrentBands(of: width, check: check) { rows in
                for row in rows {
                    let start = (y + row) * hole.width + x
                    for column in 0..<width { flags[row * width + column] = bytes[start + column] != 0 }
                }
            }
        }
        return flags
    }

    func colors(of picture: Picture, check: Check) throws -> FillBuffer<FillLevel.Color> {
        let colors = FillBuffer<FillLevel.Color>(zeroed: width * height)
        try picture.bytes.withUnsafeBufferPointer { bytes in
            try (0..<height).concurrentBands(of: width, check: check) { rows in
                for row in rows {
                    var offset = ((y + row) * picture.width + x) * picture.channels
                    for column in 0..<width {
                        colors[row * width + column] =
                            FillLevel.Color(
                                Float(bytes[offset]), Float(bytes[offset + 1]), Float(bytes[offset + 2]), 0)
                            * (1 / 255)
                        offset += picture.channels
                    }
                }
            }
        }
        return colors
    }

    /// What cannot be seen; `nil` for pictures without alpha.
    func hidden(of picture: Picture, check: Check) throws -> FillBuffer<Bool>? {
        guard picture.hasAlpha else { return nil }
        let flags = FillBuffer<Bool>(zeroed: width * height)
        try picture.bytes.withUnsafeBufferPointer { bytes in
            try (0..<height).concurrentBands(of: width, check: check) { rows in
                for row in rows {
                    let start = ((y + row) * picture.width + x) * 4
                    for column in 0..<width { flags[row * width + column] = bytes[start + column * 4 + 3] == 0 }
                }
            }
        }
        return flags
    }
}
