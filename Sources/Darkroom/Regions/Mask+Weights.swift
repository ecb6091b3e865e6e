import Pixels

extension Mask {
    /// A mask whose values `weight` gives, 0…1, pixel by pixel.
    @inline(__always)
    init(width: Int, height: Int, check: Check, _ weight: (_ x: Int, _ y: Int) -> Float) throws {
        var bytes = [UInt8](repeating: 0, count: width * height)
        try bytes.withUnsafeMutableBufferPointer { bytes in
            try (0..<height).bands(of: width, check: check) { rows in
                for y in rows {
                    for x in 0..<width {
                        bytes[y &* width &+ x] = UInt8(min(255, max(0, weight(x, y) * 255 + 0.5)))
                    }
                }
            }
        }
        self.init(width: width, height: height, bytes: bytes)
    }
}
