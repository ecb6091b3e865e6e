/// Linear light to 8-bit sRGB, through a table that is fine enough to be right to a thousandth of a code.
struct LightEncoder: Sendable {
    static let shared = LightEncoder()
    /// The least light that is told from none, 2^−20; its code is 0.003.
    private static let least: Float = 0x1p-20
    /// Straight pieces of the curve, 128 from each power of two to the next, up to light 1: offset and slope over a value that
    /// goes from 1 to 2 within the piece.
    private let pieces: [SIMD2<Float>] = (0...20 * 128).map { index in
        let first = LightEncoder.least.bitPattern + UInt32(index) << 16
        let begin = 255 * SRGB.encode(min(1, Float(bitPattern: first)))
        let end = 255 * SRGB.encode(min(1, Float(bitPattern: first + 1 << 16)))
        return SIMD2(begin - (end - begin), end - begin)
    }

    /// Gives `body` the table as a pointer.
    @inline(__always)
    func use(_ body: (Pointer) -> Void) {
        pieces.withUnsafeBufferPointer { body(Pointer(pieces: $0)) }
    }

    struct Pointer {
        fileprivate let pieces: UnsafeBufferPointer<SIMD2<Float>>

        /// The code of light 0…1; `dither` −0.5…0.5 is added before rounding.
        @inline(__always)
        func encode(_ light: Float, _ dither: Float) -> UInt8 {
            let bits = max(LightEncoder.least, min(1, light)).bitPattern
            let code = code(at: bits, Float(bitPattern: (bits << 7) & 0x7F_FFFF | 0x3F80_0000))
            return UInt8(truncatingIfNeeded: (max(0, min(255, code + dither)) + Rounding.shift).bitPattern)
        }

        /// The codes of linear light, of which the fourth lane means nothing; what is beyond 0…1 is cut off.
        ///
        /// - Parameter dither: −0.5…0.5, added before rounding.
        @inline(__always)
        func encode(linear light: SIMD4<Float>, dither: Float = 0) -> (UInt8, UInt8, UInt8) {
            let bits = unsafeBitCast(light.bounded(LightEncoder.least, 1), to: SIMD4<UInt32>.self)
            let place = unsafeBitCast((bits &<< 7) & 0x7F_FFFF | 0x3F80_0000, to: SIMD4<Float>.self)
            let codes = SIMD4(
                code(at: bits.x, place.x), code(at: bits.y, place.y), code(at: bits.z, place.z), 0)
            return Rounding.bytes(codes + dither)
        }

        /// - Parameters:
        ///   - bits: of the light: their upper half tells the piece.
        ///   - place: within it, 1 ..< 2: what the lower half says.
        @inline(__always)
        private func code(at bits: UInt32, _ place: Float) -> Float {
            let piece = pieces[Int(bits >> 16) &- Int(LightEncoder.least.bitPattern >> 16)]
            return piece.x + piece.y * place
        }
    }
}

/// Rounding without a conversion and its checks.
enum Rounding {
    /// Adding 1.5 × 2^23 to a value of up to two million rounds it to the nearest integer, which is then in the low bits.
    static let shift: Float = 12_582_912

    /// The first three lanes, rounded; what is beyond 0…255 is cut off.
    @inline(__always)
    static func bytes(_ codes: SIMD4<Float>) -> (UInt8, UInt8, UInt8) {
        let rounded = codes.bounded(0, 255) + shift
        return (
            UInt8(truncatingIfNeeded: rounded.x.bitPattern), UInt8(truncatingIfNeeded: rounded.y.bitPattern),
            UInt8(truncatingIfNeeded: rounded.z.bitPattern)
        )
    }

    /// The next integer below a value of up to two million, not negative.
    @inline(__always)
    static func floor(_ value: Float) -> Float {
        let nearest = (value + shift) - shift
        return nearest > value ? nearest - 1 : nearest
    }
}

extension SIMD4<Float> {
    /// Every lane at least `low` and at most `high`; what is not a number becomes `low`.
    @inline(__always)
    func bounded(_ low: Float, _ high: Float) -> SIMD4 {
        let raised = SIMD4(repeating: low).replacing(with: self, where: self .> low)
        return raised.replacing(with: high, where: raised .> high)
    }
}

/// Rounding errors of a fixed pattern, spread so that no structure shows.
enum Dither {
    /// −0.5…0.5: interleaved gradient noise (Jimenez 2014).
    @inline(__always)
    static func offset(_ x: Int, _ y: Int) -> Float {
        let inner = 0.067_110_56 * Float(x) + 0.005_837_15 * Float(y)
        let outer = 52.982_918_9 * (inner - Rounding.floor(inner))
        return outer - Rounding.floor(outer) - 0.5
    }
}
