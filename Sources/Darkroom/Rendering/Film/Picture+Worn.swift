import Pixels

extension Picture {
    /// The picture with marks of wear on it: where they are positive the paper shows, where negative it is black.
    ///
    /// - Parameter paper: in 8-bit codes.
    func worn(_ wear: Wear, paper: SIMD3<Float>, check: Check) throws -> Picture {
        try bytes.withUnsafeBufferPointer { bytes in
            try wear.marks.read { marks in
                try repainted(check: check) { _, index, _, _ in
                    let offset = index &* channels
                    let mark = marks[index]
                    guard mark != 0 else { return (bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2]) }
                    let value = SIMD3(Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2]))
                    let target = mark > 0 ? paper : SIMD3(18, 14, 10)
                    let worn = value + (target - value) * min(1, abs(mark))
                    return (UInt8(worn.x + 0.5), UInt8(worn.y + 0.5), UInt8(worn.z + 0.5))
                }
            }
        }
    }
}
