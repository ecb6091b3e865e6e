/// Steeper edges for a picture that has been enlarged, without halos: also the overshoot of the enlarging is taken back.
struct EdgeSharpener {
    let picture: Picture
    /// What it was enlarged from, by which whole factor.
    let source: Picture
    let factor: Int

    /// Of the unsharp mask at a full edge.
    static let gain: Float = 1.1
    /// Levels by which lightness varies around a place where sharpening begins, and where it is complete.
    static let edge: ClosedRange<Float> = 14...44
    /// Levels by which a place may pass the lightest and the darkest of the nine pixels of the source about it.
    static let overshoot: Float = 2
    /// One half of a Gaussian of 1.2 pixels, the middle first.
    static let kernel: [Float] = [0.343_4, 0.242_7, 0.085_6]
    /// Rows of a band: small enough for the processor's cache.
    static let bandRows = 32

    /// Rec. 709 luma of an encoded pixel, 0…255.
    @inline(__always)
    static func luma(_ pixel: UnsafePointer<UInt8>) -> Float {
        0.2126 * Float(pixel[0]) + 0.7152 * Float(pixel[1]) + 0.0722 * Float(pixel[2])
    }

    func sharpened(check: () throws -> Void) throws -> Picture {
        let bands = (picture.height + Self.bandRows - 1) / Self.bandRows
        return try Picture(width: picture.width, height: picture.height, channels: picture.channels) { buffer in
            // Each band writes rows of its own, and all are done before the buffer goes.
            nonisolated(unsafe) let target = buffer.baseAddress!
            try ThreadBudget.perform(bands, check: check) { band in
                let top = band * Self.bandRows
                sharpen(top..<min(picture.height, top + Self.bandRows), into: target)
            }
        }
    }

    /// Two more pixels on every side of a band are looked at; beyond the picture its border is repeated.
    private static let margin = 2

    private func sharpen(_ rows: Range<Int>, into target: UnsafeMutablePointer<UInt8>) {
        let stride = picture.width + 2 * Self.margin
        let lines = rows.count + 2 * Self.margin
        withUnsafeTemporaryAllocation(of: Float.self, capacity: stride * (lines + 3) + 4 * source.width) { scratch in
            let luma = scratch.baseAddress!
            for line in 0..<lines {
                readLuma(
                    row: min(picture.height - 1, max(0, rows.lowerBound + line - Self.margin)), luma + line * stride)
            }
            let columns = Columns(scratch.baseAddress! + lines * stride, stride)
            let bounds = Bounds(scratch.baseAddress! + (lines + 3) * stride, source)
            for row in rows {
                let middle = luma + (row - rows.lowerBound + Self.margin) * stride
                columns.gather(middle, stride)
                if row == rows.lowerBound || row.isMultiple(of: factor) { bounds.gather(row / factor) }
                write(row, middle, columns, bounds, into: target)
            }
        }
    }

    private func readLuma(row: Int, _ line: UnsafeMutablePointer<Float>) {
        let (width, channels) = (picture.width, picture.channels)
        picture.bytes.withUnsafeBufferPointer { bytes in
            var pixel = bytes.baseAddress! + row * width * channels
            for x in 0..<width {
                line[x + Self.margin] = Self.luma(pixel)
                pixel += channels
            }
        }
        for x in 0..<Self.margin {
            line[x] = line[Self.margin]
            line[width + Self.margin + x] = line[width + Self.margin - 1]
        }
    }

    private func write(
        _ row: Int, _ luma: UnsafeMutablePointer<Float>, _ columns: Columns, _ bounds: Bounds,
        into target: UnsafeMutablePointer<UInt8>
    ) {
        let (width, channels) = (picture.width, picture.channels)
        let (k0, k1, k2) = (Self.kernel[0], Self.kernel[1], Self.kernel[2])
        let (begin, scale) = (Self.edge.lowerBound, 1 / (Self.edge.upperBound - Self.edge.lowerBound))
        picture.bytes.withUnsafeBufferPointer { bytes in
            var source = bytes.baseAddress! + row * width * channels
            var out = target + row * width * channels
            for x in Self.margin..<width + Self.margin {
                let blur = columns.blur
                let smooth = k0 * blur[x] + k1 * (blur[x - 1] + blur[x + 1]) + k2 * (blur[x - 2] + blur[x + 2])
                let (far, near) = (columns.low, columns.high)
                let darkest = min(min(far[x - 2], far[x - 1]), min(far[x], min(far[x + 1], far[x + 2])))
                let lightest = max(max(near[x - 2], near[x - 1]), max(near[x], max(near[x + 1], near[x + 2])))
                let place = min(1, max(0, (lightest - darkest - begin) * scale))
                let weight = place * place * (3 - 2 * place)
                let value = luma[x]
                let wanted = value + Self.gain * weight * (value - smooth)
                let column = (x - Self.margin) / factor
                let least = bounds.least[column] - Self.overshoot
                let most = bounds.most[column] + Self.overshoot
                let shift = min(most, max(least, wanted)) - value + 0.5
                out[0] = UInt8(max(0, min(255, Float(source[0]) + shift)))
                out[1] = UInt8(max(0, min(255, Float(source[1]) + shift)))
                out[2] = UInt8(max(0, min(255, Float(source[2]) + shift)))
                if channels == 4 { out[3] = source[3] }
                source += channels
                out += channels
            }
        }
    }
}
