extension Picture {
    /// The picture at exactly `width` × `height` pixels, for small views of large pictures: averaged over whole blocks first
    /// and resampled with Lanczos3 from at least twice the size, which takes a fraction of the time of
    /// ``resized(width:height:)`` and looks the same.
    ///
    /// - Precondition: both are at least 1.
    /// - Throws: `PictureError` of kind `internalFailure`.
    func thumbnail(width: Int, height: Int) throws(PictureError) -> Picture {
        // Beyond 64 the sums of a square with alpha would not fit, and there is nothing left to win.
        let factor = Swift.min(64, self.width / (2 * width), self.height / (2 * height))
        guard factor > 1 else { return try resized(width: width, height: height) }
        return try shrunk(by: factor).resized(width: width, height: height)
    }

    /// The mean of each square of `factor` pixels a side, at most 64. The squares are centred, so that what does not fill
    /// one is left out on all sides alike. Colours count by their opacity.
    func shrunk(by factor: Int) -> Picture {
        let (columns, rows) = (width / factor, height / factor)
        let (left, top) = ((width - columns * factor) / 2, (height - rows * factor) / 2)
        return Picture(width: columns, height: rows, channels: channels) { buffer in
            bytes.withUnsafeBufferPointer { source in
                for row in 0..<rows {
                    for column in 0..<columns {
                        let corner =
                            source.baseAddress! + ((top + row * factor) * width + left + column * factor) * channels
                        let target = buffer.baseAddress! + (row * columns + column) * channels
                        if channels == 3 {
                            mean(corner, factor, into: target)
                        } else {
                            meanWithAlpha(corner, factor, into: target)
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func mean(_ corner: UnsafePointer<UInt8>, _ factor: Int, into target: UnsafeMutablePointer<UInt8>) {
        var sum = SIMD4<UInt32>()
        for y in 0..<factor {
            var pixel = corner + y &* width &* 3
            for _ in 0..<factor {
                sum &+= SIMD4(UInt32(pixel[0]), UInt32(pixel[1]), UInt32(pixel[2]), 0)
                pixel += 3
            }
        }
        let count = UInt32(factor * factor)
        for channel in 0..<3 { target[channel] = UInt8((sum[channel] + count / 2) / count) }
    }

    @inline(__always)
    private func meanWithAlpha(_ corner: UnsafePointer<UInt8>, _ factor: Int, into target: UnsafeMutablePointer<UInt8>)
    {
        var sum = SIMD4<UInt32>()
        for y in 0..<factor {
            var pixel = corner + y &* width &* 4
            for _ in 0..<factor {
                let alpha = UInt32(pixel[3])
                sum &+= SIMD4(UInt32(pixel[0]) &* alpha, UInt32(pixel[1]) &* alpha, UInt32(pixel[2]) &* alpha, alpha)
                pixel += 4
            }
        }
        let count = UInt32(factor * factor)
        for channel in 0..<3 { target[channel] = sum.w == 0 ? 0 : UInt8((sum[channel] + sum.w / 2) / sum.w) }
        target[3] = UInt8((sum.w + count / 2) / count)
    }
}
