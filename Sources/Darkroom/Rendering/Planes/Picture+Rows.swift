import Pixels

extension Picture {
    /// What the values of a row are.
    enum RowValues {
        /// Linear light, 0…1.
        case light
        /// Encoded values, 0…1.
        case codes
    }

    /// A picture of the same size whose colours `fill` gives row by row, dithered to 8 bits; what is beyond 0…1 is cut off.
    /// Alpha, and the colour of fully transparent pixels, stay as they are. For what takes a few nanoseconds a pixel, this
    /// is several times as fast as ``repainted(check:_:)``, whose closure is called for each.
    ///
    /// - Parameter fill: writes the colours of row `y`, the fourth lanes unused; called on several threads at once.
    func filled(
        with values: RowValues, check: Check, _ fill: (_ row: UnsafeMutablePointer<SIMD4<Float>>, _ y: Int) -> Void
    ) throws -> Picture {
        try banded(check: check) { source, target, rows in
            withUnsafeTemporaryAllocation(of: SIMD4<Float>.self, capacity: width) { scratch in
                scratch.initialize(repeating: SIMD4())
                let row = scratch.baseAddress.unsafelyUnwrapped
                LightEncoder.shared.use { encoder in
                    for y in rows {
                        fill(row, y)
                        var offset = y &* width &* channels
                        for x in 0..<width {
                            let noise = Dither.offset(x, y)
                            let color =
                                values == .light
                                ? encoder.encode(linear: row[x], dither: noise)
                                : Rounding.bytes(row[x] * 255 + noise)
                            target[offset] = color.0
                            target[offset &+ 1] = color.1
                            target[offset &+ 2] = color.2
                            if channels == 4 {
                                let alpha = source[offset &+ 3]
                                target[offset &+ 3] = alpha
                                if alpha == 0 {
                                    target[offset] = source[offset]
                                    target[offset &+ 1] = source[offset &+ 1]
                                    target[offset &+ 2] = source[offset &+ 2]
                                }
                            }
                            offset &+= channels
                        }
                    }
                }
            }
        }
    }

    /// Linear light of the pixels of row `y` to `row`; the fourth lanes become 0.
    @inline(__always)
    func readLight(_ row: UnsafeMutablePointer<SIMD4<Float>>, _ y: Int) {
        SRGB.linear.withUnsafeBufferPointer { linear in
            bytes.withUnsafeBufferPointer { bytes in
                var offset = y &* width &* channels
                for x in 0..<width {
                    row[x] = SIMD4(
                        linear[Int(bytes[offset])], linear[Int(bytes[offset &+ 1])], linear[Int(bytes[offset &+ 2])], 0)
                    offset &+= channels
                }
            }
        }
    }
}
