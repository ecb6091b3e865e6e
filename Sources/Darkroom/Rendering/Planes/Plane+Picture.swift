import Pixels

extension Plane<SIMD4<Float>> {
    /// The picture in Oklab, the fourth lane its alpha 0…1. The colour of fully transparent pixels, which means nothing,
    /// is replaced by that of the visible ones near them, so that filters may look across the edge of a cut-out.
    static func oklab(_ picture: Picture) -> Plane {
        read(picture) { Oklab.fromLinear($0) }
    }

    /// The same in linear light.
    static func linear(_ picture: Picture) -> Plane {
        read(picture) { $0 }
    }

    @inline(__always)
    private static func read(_ picture: Picture, _ convert: (SIMD3<Float>) -> SIMD3<Float>) -> Plane {
        let plane = Plane(width: picture.width, height: picture.height) { target in
            SRGB.linear.withUnsafeBufferPointer { linear in
                picture.bytes.withUnsafeBufferPointer { bytes in
                    let channels = picture.channels
                    var offset = 0
                    for index in 0..<(picture.width * picture.height) {
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
        return picture.hasAlpha ? plane.filledWhereTransparent() : plane
    }

    /// Pull and push (Gortler, Grzeszczuk, Szeliski & Cohen 1996): halves the plane over and over, averaging what is
    /// visible, then fills the holes of each size from the next smaller one.
    private func filledWhereTransparent() -> Plane {
        guard values.contains(where: { $0.w == 0 }) else { return self }
        guard width > 1 || height > 1 else { return self }
        let small = Plane(width: (width + 1) / 2, height: (height + 1) / 2) { target in
            for y in 0..<((height + 1) / 2) {
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
        let filled = small.filledWhereTransparent()
        var result = self
        for index in 0..<values.count where values[index].w == 0 {
            let color = filled[clamped: (index % width) / 2, (index / width) / 2]
            result.values[index] = SIMD4(color.x, color.y, color.z, 0)
        }
        return result
    }

    /// From Oklab to 8 bits. Alpha, and the colour of fully transparent pixels, come from `original`.
    ///
    /// - Parameter dither: whether rounding is spread over neighbours, which keeps smooth ramps from banding.
    func picture(like original: Picture, dither: Bool = false) -> Picture {
        written(like: original, dither: dither) { Gamut.linear($0) }
    }

    /// From linear light to 8 bits, dithered.
    func pictureFromLinear(like original: Picture) -> Picture {
        written(like: original, dither: true) {
            $0.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
        }
    }

    @inline(__always)
    private func written(
        like original: Picture, dither: Bool, _ convert: (SIMD3<Float>) -> SIMD3<Float>
    ) -> Picture {
        original.repainted { encoder, index, x, y in
            let value = read { $0[index] }
            let rgb = convert(SIMD3(value.x, value.y, value.z))
            let noise = dither ? Dither.offset(x, y) : 0
            return (encoder.encode(rgb.x, noise), encoder.encode(rgb.y, noise), encoder.encode(rgb.z, noise))
        }
    }
}
