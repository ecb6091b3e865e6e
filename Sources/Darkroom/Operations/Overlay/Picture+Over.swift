import Pixels

extension Picture {
    /// A picture of the same size over which layers are laid, encoded sRGB, straight alpha (Porter & Duff 1984). Where a
    /// picture with alpha is transparent, its alpha grows.
    ///
    /// - Parameters:
    ///   - area: the rows and columns that change.
    ///   - layers: gives the colours, 0…255, and the opacities, 0…1, of the layers at a place, the lowest first.
    func overlaid(
        in area: (columns: Range<Int>, rows: Range<Int>), check: Check,
        _ layers: (_ x: Int, _ y: Int, _ lay: (SIMD3<Float>, Float) -> Void) -> Void
    ) throws -> Picture {
        let columns = area.columns.clamped(to: 0..<width)
        let rows = area.rows.clamped(to: 0..<height)
        guard !columns.isEmpty, !rows.isEmpty else { return self }
        var result = self
        let (width, channels) = (width, channels)
        try result.bytes.withUnsafeMutableBufferPointer { bytes in
            try rows.bands(of: columns.count, check: check) { rows in
                for y in rows {
                    for x in columns {
                        let offset = (y &* width &+ x) &* channels
                        var color = SIMD3(
                            Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2]))
                        var alpha: Float = channels == 4 ? Float(bytes[offset &+ 3]) / 255 : 1
                        var isTouched = false
                        layers(x, y) { layer, opacity in
                            guard opacity > 0 else { return }
                            isTouched = true
                            let sum = opacity + alpha * (1 - opacity)
                            color = color + (layer - color) * (opacity / sum)
                            alpha = sum
                        }
                        guard isTouched else { continue }
                        let noise = 0.5 + 0.5 * Dither.offset(x, y)
                        for channel in 0..<3 {
                            bytes[offset &+ channel] = UInt8(min(255, max(0, color[channel] + noise)))
                        }
                        if channels == 4 { bytes[offset &+ 3] = UInt8(min(255, alpha * 255 + 0.5)) }
                    }
                }
            }
        }
        return result
    }
}
