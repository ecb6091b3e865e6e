import Pixels

extension Plane<SIMD4<Float>> {
    /// The picture in Oklab, the fourth lane its alpha 0…1. The colour of fully transparent pixels, which means nothing,
    /// is replaced by that of the visible ones near them, so that filters may look across the edge of a cut-out.
    static func oklab(_ picture: Picture, check: Check) throws -> Plane {
        try read(picture, check) { Oklab.fromLinear($0) }
    }

    /// The same in linear light.
    static func linear(_ picture: Picture, check: Check) throws -> Plane {
        try read(picture, check) { $0 }
    }

    @inline(__always)
    private static func read(
        _ picture: Picture, _ check: Check, _ convert: (SIMD3<Float>) -> SIMD3<Float>
    ) throws -> Plane {
        let plane = try Plane(width: picture.width, height: picture.height, check: check) { target, rows in
            SRGB.linear.withUnsafeBufferPointer { linear in
                picture.bytes.withUnsafeBufferPointer { bytes in
                    let channels = picture.channels
                    let indices = rows.indices(of: picture.width)
                    var offset = indices.lowerBound * channels
                    for index in indices {
                        let color = convert(
                            SIMD3(
                                linear[Int(bytes[offset])], linear[Int(bytes[offset &+ 1])],
                                linear[Int(bytes[offset &+ 2])]))
                        let alpha = channels == 4 ? Float(bytes[offset &+ 3]) * (1 / 255) : 1
                        target[index] = SIMD4(color, alpha)
                        offset &+= channels
                    }
                }
            }
        }
        return picture.hasAlpha ? try plane.filledWhereTransparent(check) : plane
    }

    /// Pull and push (Gortler, Grzeszczuk, Szeliski & Cohen 1996): halves the plane over and over, averaging what is
    /// visible, then fills the holes of each size from the next smaller one.
    func filledWhereTransparent(_ check: Check) throws -> Plane {
        guard values.contains(where: { $0.w == 0 }) else { return self }
        guard width > 1 || height > 1 else { return self }
        let small = try Plane(width: (width + 1) / 2, height: (height + 1) / 2, check: check) { target, rows in
            for y in rows {
                for x in 0..<((width + 1) / 2) {
                    var sum = SIMD4<Float>()
                    for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                        let value = self[clamped: 2 * x + dx, 2 * y + dy]
                        sum += SIMD4(value.x * value.w, value.y * value.w, value.z * value.w, value.w)
                    }
                    let color = sum.w > 0 ? sum / sum.w : SIMD4()
                    target[y * ((width + 1) / 2) + x] = SIMD4(color.x, color.y, color.z, min(1, sum.w))
                }
            }
        }
        let filled = try small.filledWhereTransparent(check)
        var result = self
        let columns = width
        try result.update(check: check) { values, indices in
            for index in indices where values[index].w == 0 {
                let color = filled[clamped: (index % columns) / 2, (index / columns) / 2]
                values[index] = SIMD4(color.x, color.y, color.z, 0)
            }
        }
        return result
    }

    /// From linear light to 8 bits, dithered. Alpha, and the colour of fully transparent pixels, come from `original`.
    func pictureFromLinear(like original: Picture, check: Check) throws -> Picture {
        try read { light in
            try original.filled(with: .light, check: check) { row, y in
                row.update(from: light + y &* width, count: width)
            }
        }
    }
}
