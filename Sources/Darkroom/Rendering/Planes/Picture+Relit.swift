import Pixels

extension Picture {
    /// The picture with the brightness of every pixel multiplied, its hue kept. Alpha stays as it is.
    ///
    /// - Parameter gain: the factor on a pixel's encoded values, by its index.
    @inline(__always)
    func relit(check: Check, gain: (Int) -> Float) throws -> Picture {
        try bytes.withUnsafeBufferPointer { bytes in
            try SRGB.linear.withUnsafeBufferPointer { linear in
                try repainted(check: check) { encoder, index, x, y in
                    let factor = gain(index)
                    // Encoded values go with about the power 1/2.2 of light.
                    let lit = factor * factor * (0.8 + 0.2 * factor)
                    let offset = index &* channels
                    var light =
                        SIMD3(
                            linear[Int(bytes[offset])], linear[Int(bytes[offset &+ 1])], linear[Int(bytes[offset &+ 2])]
                        )
                        * lit
                    let peak = max(light.x, max(light.y, light.z))
                    if peak > 1 {
                        // What would clip pales instead of changing its hue.
                        let grey = min(1, Luminance.of(light))
                        light = SIMD3(repeating: grey) + (light - grey) * ((1 - grey) / max(1e-6, peak - grey))
                    }
                    let noise = Dither.offset(x, y)
                    return (
                        encoder.encode(light.x, noise), encoder.encode(light.y, noise), encoder.encode(light.z, noise)
                    )
                }
            }
        }
    }
}
