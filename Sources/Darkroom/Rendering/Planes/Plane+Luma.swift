import Pixels

extension Plane<Float> {
    /// Rec. 709 luma of the encoded values, 0…255. Where the picture is fully transparent, that of the visible pixels near.
    static func luma(_ picture: Picture) -> Plane {
        if picture.hasAlpha {
            return Plane<SIMD4<Float>>.linear(picture).map { light in
                255
                    * SIMD3(0.2126, 0.7152, 0.0722).dot(
                        SIMD3(SRGB.encode(light.x), SRGB.encode(light.y), SRGB.encode(light.z)))
            }
        }
        return Plane(width: picture.width, height: picture.height) { target in
            picture.bytes.withUnsafeBufferPointer { bytes in
                var offset = 0
                for index in 0..<(picture.width * picture.height) {
                    target[index] =
                        0.2126 * Float(bytes[offset]) + 0.7152 * Float(bytes[offset &+ 1]) + 0.0722
                        * Float(bytes[offset &+ 2])
                    offset &+= picture.channels
                }
            }
        }
    }

    /// The smallest (x) and the largest (y) value among each place and its eight neighbours.
    func neighbourhoodBounds() -> Plane<SIMD4<Float>> {
        let across = Plane<SIMD4<Float>>(width: width, height: height) { target in
            read { source in
                for y in 0..<height {
                    let row = source + y * width
                    for x in 0..<width {
                        let (left, middle, right) = (row[max(0, x &- 1)], row[x], row[min(width &- 1, x &+ 1)])
                        target[y &* width &+ x] = SIMD4(
                            min(left, min(middle, right)), max(left, max(middle, right)), 0, 0)
                    }
                }
            }
        }
        return Plane<SIMD4<Float>>(width: width, height: height) { target in
            across.read { source in
                for y in 0..<height {
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
