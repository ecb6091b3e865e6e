import Pixels

extension ColorTable {
    /// The table for a loop over pixels: gives their colours in linear light, not rounded.
    struct LightReader {
        fileprivate let nodes: UnsafeBufferPointer<SIMD4<Float>>
        fileprivate let places: UnsafeBufferPointer<(node: Int32, fraction: Float)>
        fileprivate let linear: UnsafeBufferPointer<Float>

        /// What becomes of an 8-bit colour; the fourth lane is 1.
        @inline(__always)
        func light(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> SIMD4<Float> {
            let color = ColorTable.lookUp(red, green, blue, nodes, places)
            return SIMD4(decode(color.x), decode(color.y), decode(color.z), 1)
        }

        /// Linear light of a code that need not be whole.
        @inline(__always)
        private func decode(_ code: Float) -> Float {
            let bounded = max(0, min(254.999, code))
            let shifted = (bounded - 0.5) + Rounding.shift
            let index = Int(shifted.bitPattern & 255)
            return linear[index] + (linear[index &+ 1] - linear[index]) * (bounded - (shifted - Rounding.shift))
        }
    }

    /// Gives `body` the table as pointers.
    @inline(__always)
    func readLight<Result>(_ body: (LightReader) throws -> Result) rethrows -> Result {
        try nodes.withUnsafeBufferPointer { nodes in
            try ColorTable.places.withUnsafeBufferPointer { places in
                try SRGB.linear.withUnsafeBufferPointer { linear in
                    try body(LightReader(nodes: nodes, places: places, linear: linear))
                }
            }
        }
    }

    /// The picture's colours through the table, not rounded, in linear light; the fourth lane is alpha 0…1. As in
    /// ``Plane/linear(_:check:)``, fully transparent pixels take the colour of visible ones near them.
    func light(of picture: Picture, check: Check) throws -> Plane<SIMD4<Float>> {
        let channels = picture.channels
        let plane = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) {
            target, rows in
            picture.bytes.withUnsafeBufferPointer { source in
                readLight { table in
                    let indices = rows.indices(of: picture.width)
                    var offset = indices.lowerBound &* channels
                    for index in indices {
                        var light = table.light(source[offset], source[offset &+ 1], source[offset &+ 2])
                        if channels == 4 { light.w = Float(source[offset &+ 3]) * (1 / 255) }
                        target[index] = light
                        offset &+= channels
                    }
                }
            }
        }
        return picture.hasAlpha ? try plane.filledWhereTransparent(check) : plane
    }

    /// The picture through the table, its light changed row by row, and back to 8 bits, dithered: all in one pass. Alpha, and
    /// the colour of fully transparent pixels, stay as they are.
    ///
    /// - Parameter change: is given the linear light of row `y`, of which the fourth lanes mean nothing, and the index of its
    ///   first pixel.
    func printed(
        _ picture: Picture, check: Check,
        _ change: (_ row: UnsafeMutablePointer<SIMD4<Float>>, _ first: Int, _ y: Int) -> Void
    ) throws -> Picture {
        let (width, channels) = (picture.width, picture.channels)
        return try readLight { table in
            try picture.bytes.withUnsafeBufferPointer { bytes in
                try picture.filled(with: .light, check: check) { row, y in
                    var offset = y &* width &* channels
                    for x in 0..<width {
                        row[x] = table.light(bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
                        offset &+= channels
                    }
                    change(row, y &* width, y)
                }
            }
        }
    }
}
