import Pixels

extension Plane<Float> {
    /// Half-way between luma and the largest of the three encoded values, 0…255: a strong blue or red, whose luma is low,
    /// counts as the bright colour that it is.
    static func brightness(_ picture: Picture, check: Check) throws -> Plane {
        var plane = try luma(picture, check: check)
        let channels = picture.channels
        try plane.update(check: check) { values, indices in
            picture.bytes.withUnsafeBufferPointer { bytes in
                for index in indices {
                    let offset = index &* channels
                    if channels == 4 && bytes[offset &+ 3] == 0 { continue }
                    let peak = max(bytes[offset], max(bytes[offset &+ 1], bytes[offset &+ 2]))
                    values[index] = (values[index] + Float(peak)) / 2
                }
            }
        }
        return plane
    }
}
