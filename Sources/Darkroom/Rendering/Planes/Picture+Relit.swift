import Pixels

extension Picture {
    /// The picture with the brightness of every pixel multiplied, its hue kept. Alpha stays as it is.
    ///
    /// - Parameter gains: writes the factors on the encoded values of a row whose first pixel has the index `first`.
    func relit(
        check: Check, gains: (_ row: UnsafeMutablePointer<Float>, _ first: Int) -> Void
    ) throws -> Picture {
        try filled(with: .light, check: check) { row, y in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { scratch in
                scratch.initialize(repeating: 1)
                gains(scratch.baseAddress.unsafelyUnwrapped, y &* width)
                readLight(row, y)
                for x in 0..<width {
                    let factor = scratch[x]
                    // Encoded values go with about the power 1/2.2 of light.
                    let light = row[x] * (factor * factor * (0.8 + 0.2 * factor))
                    let peak = max(light.x, max(light.y, light.z))
                    row[x] = light
                    if peak > 1 {
                        // What would clip pales instead of changing its hue.
                        let grey = min(1, Luminance.of(light))
                        row[x] = (light - grey) * ((1 - grey) / max(1e-6, peak - grey)) + grey
                    }
                }
            }
        }
    }
}
