/// A three-dimensional lookup table: any chain of colour transforms, baked once and applied in one pass.
///
/// 33 nodes a side over encoded sRGB, values in single precision, tetrahedral interpolation (Kasson, Nin, Plouffe &
/// Hafner 1995), rounded to 8 bits once at the end. Greys stay on the diagonal, where the interpolation is exact in the
/// sense that it never mixes in a coloured node.
struct ColorTable: Sendable {
    /// Nodes a side.
    static let side = 33
    /// The colour of each node, 0…255, red slowest, the fourth lane unused.
    let nodes: [SIMD4<Float>]

    /// Bakes transforms that are applied one after the other.
    init(_ transforms: [ColorTransform]) {
        let side = ColorTable.side
        let axis = (0..<side).map { SRGB.decode(Float($0) / Float(side - 1)) }
        nodes = [SIMD4<Float>](unsafeUninitializedCapacity: side * side * side) { buffer, count in
            var index = 0
            for red in 0..<side {
                for green in 0..<side {
                    for blue in 0..<side {
                        var lab = Oklab.fromLinear(SIMD3(axis[red], axis[green], axis[blue]))
                        for transform in transforms {
                            lab = transform(lab)
                        }
                        let rgb = Gamut.linear(lab)
                        buffer[index] =
                            SIMD4(SRGB.encode(rgb.x), SRGB.encode(rgb.y), SRGB.encode(rgb.z), 0) * 255
                        index += 1
                    }
                }
            }
            count = index
        }
    }
}
