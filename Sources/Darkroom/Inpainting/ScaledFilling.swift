import Pixels

/// A filling that was found on a draft, carried out at the full size with the full picture's own pixels. Between the
/// middles of the draft's pixels their sources and corrections are mixed: within a region that is one source, at a seam a
/// short cross-fade.
struct ScaledFilling {
    private let canvas: DraftCanvas
    private let window: FillWindow
    private let level: FillLevel
    /// How far away the source of each pixel of the draft lies, pixels of the full size.
    private let shifts: FillBuffer<SIMD2<Int32>>
    private let correction: FillBuffer<FillLevel.Color>

    init(_ filling: Filling, of canvas: DraftCanvas) {
        self.canvas = canvas
        window = filling.window
        level = filling.map.level
        correction = filling.correction
        shifts = FillBuffer(repeating: SIMD2(), count: level.count)
        for target in level.targets {
            let (index, source) = (Int(target), Int(filling.map.origin[Int(target)]))
            let across = source % level.width - index % level.width
            let down = source / level.width - index / level.width
            shifts[index] = SIMD2(Int32(across * canvas.scale), Int32(down * canvas.scale))
        }
    }

    /// The canvas with a part of it filled.
    ///
    /// - Parameter gap: the columns of a row that are to be filled; all of them are in the hole that the filling is of.
    func laid(into blank: Picture, check: Check, gap: (_ row: Int) -> [Range<Int>]) throws -> Picture {
        var result = blank
        let (width, channels) = (blank.width, blank.channels)
        try result.bytes.withUnsafeMutableBufferPointer { bytes in
            try canvas.picture.bytes.withUnsafeBufferPointer { source in
                try (0..<blank.height).bands(of: width, check: check) { rows in
                    for y in rows {
                        for x in gap(y).joined() {
                            let color = color(x, y, source)
                            let offset = (y * width + x) * channels
                            for channel in 0..<channels {
                                bytes[offset + channel] = UInt8(min(255, max(0, color[channel] + 0.5)))
                            }
                        }
                    }
                }
            }
        }
        return result
    }

    /// The colour of a place of the canvas that is in the hole, 0…255.
    @inline(__always)
    private func color(_ x: Int, _ y: Int, _ source: UnsafeBufferPointer<UInt8>) -> SIMD4<Float> {
        let across = place(x - canvas.origin.x, from: window.x, level.width)
        let down = place(y - canvas.origin.y, from: window.y, level.height)
        let (above, below) = (down.first * level.width, down.second * level.width)
        let indices = SIMD4(above + across.first, above + across.second, below + across.first, below + across.second)
        let weights = SIMD4(
            (1 - across.share) * (1 - down.share), across.share * (1 - down.share), (1 - across.share) * down.share,
            across.share * down.share)
        var (sum, total) = (SIMD4<Float>(), Float(0))
        for corner in 0..<4 where weights[corner] > 0 && level.hole[indices[corner]] {
            let change = correction[indices[corner]] * 255
            let color = copied(x, y, shifts[indices[corner]], source) + SIMD4(change.x, change.y, change.z, 0)
            sum += color * weights[corner]
            total += weights[corner]
        }
        return sum / max(1e-6, total)
    }

    /// The two pixels of the draft that a place lies between, and how near it is to the second.
    @inline(__always)
    private func place(_ position: Int, from start: Int, _ count: Int) -> (first: Int, second: Int, share: Float) {
        let place = max(0, (Float(position) + 0.5) / Float(canvas.scale) - 0.5 - Float(start))
        let first = min(count - 1, Int(place))
        return (first, min(count - 1, first + 1), place - Float(first))
    }

    @inline(__always)
    private func copied(
        _ x: Int, _ y: Int, _ shift: SIMD2<Int32>, _ source: UnsafeBufferPointer<UInt8>
    ) -> SIMD4<Float> {
        let picture = canvas.picture
        let column = min(picture.width - 1, max(0, x + Int(shift.x) - canvas.left))
        let row = min(picture.height - 1, max(0, y + Int(shift.y) - canvas.top))
        let offset = (row * picture.width + column) * picture.channels
        let alpha = picture.hasAlpha ? Float(source[offset + 3]) : 255
        return SIMD4(Float(source[offset]), Float(source[offset + 1]), Float(source[offset + 2]), alpha)
    }
}
