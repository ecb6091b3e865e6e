import Pixels

extension ColorTable {
    /// The picture's colours through the table, not rounded, in linear light; the fourth lane is alpha 0…1. As in
    /// ``Plane/linear(_:check:)``, fully transparent pixels take the colour of visible ones near them.
    func light(of picture: Picture, check: Check) throws -> Plane<SIMD4<Float>> {
        let channels = picture.channels
        let plane = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) {
            target, rows in
            picture.bytes.withUnsafeBufferPointer { source in
                nodes.withUnsafeBufferPointer { nodes in
                    ColorTable.places.withUnsafeBufferPointer { places in
                        SRGB.linear.withUnsafeBufferPointer { linear in
                            let indices = rows.indices(of: picture.width)
                            var offset = indices.lowerBound &* channels
                            for index in indices {
                                let color = ColorTable.lookUp(
                                    source[offset], source[offset &+ 1], source[offset &+ 2], nodes, places)
                                target[index] = SIMD4(
                                    ColorTable.decode(color.x, linear), ColorTable.decode(color.y, linear),
                                    ColorTable.decode(color.z, linear),
                                    channels == 4 ? Float(source[offset &+ 3]) * (1 / 255) : 1)
                                offset &+= channels
                            }
                        }
                    }
                }
            }
        }
        return picture.hasAlpha ? try plane.filledWhereTransparent(check) : plane
    }

    /// Linear light of a code that need not be whole.
    @inline(__always)
    private static func decode(_ code: Float, _ linear: UnsafeBufferPointer<Float>) -> Float {
        let bounded = max(0, min(254.999, code))
        let index = Int(bounded)
        return linear[index] + (linear[index &+ 1] - linear[index]) * (bounded - Float(index))
    }
}
