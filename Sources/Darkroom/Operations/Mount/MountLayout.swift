import Pixels

/// A picture in the middle of a larger one.
struct MountLayout {
    let picture: Picture
    /// Pixels around the picture.
    let left: Int
    let top: Int
    let right: Int
    let bottom: Int

    var width: Int { picture.width + left + right }
    var height: Int { picture.height + top + bottom }

    /// Lays the picture on its mount.
    ///
    /// - Parameter shade: writes the colour of a place outside the picture into the three bytes it is given; alpha there is
    ///   255 where the picture has alpha.
    @inline(__always)
    func paint(
        check: Check, _ shade: (_ target: UnsafeMutablePointer<UInt8>, _ x: Int, _ y: Int) -> Void
    ) throws -> Picture {
        let channels = picture.channels
        return try Picture(width: width, height: height, channels: channels) { buffer in
            try picture.bytes.withUnsafeBufferPointer { source in
                try (0..<height).bands(of: width, check: check) { rows in
                    for y in rows {
                        let row = buffer.baseAddress.unsafelyUnwrapped + y * width * channels
                        let isBeside = y < top || y >= top + picture.height
                        for x in 0..<width where isBeside || x < left || x >= left + picture.width {
                            shade(row + x * channels, x, y)
                            if channels == 4 { row[x * channels + 3] = 255 }
                        }
                        guard !isBeside else { continue }
                        let count = picture.width * channels
                        let from = source.baseAddress.unsafelyUnwrapped + (y - top) * count
                        (row + left * channels).update(from: from, count: count)
                    }
                }
            }
        }
    }
}
