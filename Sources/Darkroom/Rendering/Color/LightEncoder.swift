/// Linear light to 8-bit sRGB, through a table that is fine enough to be right to a hundredth of a code.
struct LightEncoder: Sendable {
    static let shared = LightEncoder()
    /// Codes 0…255 over the square root of light, which bends about as much as the transfer curve.
    private let codes: [Float] = (0...4097).map { index in
        let root = Float(index) / 4096
        return 255 * SRGB.encode(min(1, root * root))
    }

    /// Gives `body` the table as a pointer.
    @inline(__always)
    func use(_ body: (Pointer) -> Void) {
        codes.withUnsafeBufferPointer { body(Pointer(codes: $0)) }
    }

    struct Pointer {
        fileprivate let codes: UnsafeBufferPointer<Float>

        /// The code of light 0…1; `dither` −0.5…0.5 is added before rounding.
        @inline(__always)
        func encode(_ light: Float, _ dither: Float) -> UInt8 {
            let place = light.squareRoot() * 4096
            let index = Int(place)
            let code = codes[index] + (codes[index &+ 1] - codes[index]) * (place - Float(index))
            return UInt8(max(0, min(255, code + dither + 0.5)))
        }
    }
}

/// Rounding errors of a fixed pattern, spread so that no structure shows.
enum Dither {
    /// −0.5…0.5: interleaved gradient noise (Jimenez 2014).
    @inline(__always)
    static func offset(_ x: Int, _ y: Int) -> Float {
        let inner = 0.067_110_56 * Float(x) + 0.005_837_15 * Float(y)
        let outer = 52.982_918_9 * (inner - Float(Int(inner)))
        return outer - Float(Int(outer)) - 0.5
    }
}
