import Pixels

extension Picture {
    /// A picture of the same size whose colours `paint` gives, pixel by pixel. Alpha, and the colour of fully transparent
    /// pixels, stay as they are.
    ///
    /// - Parameter paint: is given an encoder, the pixel's index and its place, on several threads at once.
    @inline(__always)
    func repainted(
        check: Check,
        _ paint: (_ encoder: LightEncoder.Pointer, _ index: Int, _ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8)
    ) throws -> Picture {
        try banded(check: check) { source, target, rows in
            LightEncoder.shared.use { encoder in
                var index = rows.lowerBound &* width
                var offset = index &* channels
                for y in rows {
                    for x in 0..<width {
                        let isHidden = channels == 4 && source[offset &+ 3] == 0
                        let color =
                            isHidden
                            ? (source[offset], source[offset &+ 1], source[offset &+ 2])
                            : paint(encoder, index, x, y)
                        target[offset] = color.0
                        target[offset &+ 1] = color.1
                        target[offset &+ 2] = color.2
                        if channels == 4 { target[offset &+ 3] = source[offset &+ 3] }
                        index &+= 1
                        offset &+= channels
                    }
                }
            }
        }
    }

    /// A picture of the same size and channels that `fill` writes band by band, each time the rows it is given and nothing
    /// else, on several threads at once.
    func banded(
        check: Check,
        _ fill: (_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeMutableBufferPointer<UInt8>, Range<Int>) -> Void
    ) throws -> Picture {
        try Picture(width: width, height: height, channels: channels) { target in
            try bytes.withUnsafeBufferPointer { source in
                // Each band writes rows of its own.
                nonisolated(unsafe) let target = target
                try (0..<height).concurrentBands(of: width, check: check) { rows in fill(source, target, rows) }
            }
        }
    }
}
