import Pixels

extension Plane<Float> {
    /// Rec. 709 luma of the encoded values, 0…255. Where the picture is fully transparent, that of the visible pixels near.
    static func luma(_ picture: Picture, check: Check) throws -> Plane {
        if picture.hasAlpha {
            return try Plane<SIMD4<Float>>.linear(picture, check: check).map(check: check) { light in
                255
                    * SIMD3(0.2126, 0.7152, 0.0722).dot(
                        SIMD3(SRGB.encode(light.x), SRGB.encode(light.y), SRGB.encode(light.z)))
            }
        }
        return try Plane(width: picture.width, height: picture.height, check: check) { target, rows in
            picture.bytes.withUnsafeBufferPointer { bytes in
                let indices = rows.indices(of: picture.width)
                var offset = indices.lowerBound * picture.channels
                for index in indices {
                    target[index] =
                        0.2126 * Float(bytes[offset]) + 0.7152 * Float(bytes[offset &+ 1]) + 0.0722
                        * Float(bytes[offset &+ 2])
                    offset &+= picture.channels
                }
            }
        }
    }

    /// The smallest (x) and the largest (y) value among each place and its eight neighbours.
    func neighbourhoodBounds(check: Check) throws -> Plane<SIMD4<Float>> {
        let across = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    let row = source + y * width
                    for x in 0..<width {
                        let (left, middle, right) = (row[max(0, x &- 1)], row[x], row[min(width &- 1, x &+ 1)])
                        target[y &* width &+ x] = SIMD4(
                            min(left, min(middle, right)), max(left, max(middle, right)), 0, 0)
                    }
                }
            }
        }
        return try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            across.read { source in
                for y in rows {
                    let above = source + max(0, y - 1) * width
                    let middle = source + y * width
                    let below = source + min(height - 1, y + 1) * width
                    for x in 0..<width {
                        let (a, b, c) = (above[x], middle[x], below[x])
                        target[y &* width &+ x] = SIMD4(min(a.x, min(b.x, c.x)), max(a.y, max(b.y, c.y)), 0, 0)
                    }
                }
            }
        }
    }
}
