import Pixels

/// A three-dimensional lookup table: any chain of colour transforms, baked once and applied in one pass.
///
/// 33 nodes a side over encoded sRGB, values in single precision, tetrahedral interpolation (Kasson, Nin, Plouffe &
/// Hafner 1995), rounded to 8 bits once at the end. Only the nodes that a picture's colours lie between are baked.
struct ColorTable: Sendable {
    /// Nodes a side.
    static let side = 33
    /// The colour of each node, 0…255, red slowest, the fourth lane unused; 0 where the picture needs none.
    let nodes: [SIMD4<Float>]

    /// Bakes transforms that are applied one after the other, for the colours of `picture`.
    init(_ transforms: [ColorTransform], for picture: Picture, check: Check) throws {
        let side = ColorTable.side
        let needed = try ColorTable.nodes(around: picture, check)
        let axis = (0..<side).map { SRGB.decode(Float($0) / Float(side - 1)) }
        nodes = try needed.withUnsafeBufferPointer { needed in
            try [SIMD4<Float>](unsafeUninitializedCapacity: side * side * side) { buffer, count in
                var index = 0
                for red in 0..<side {
                    try check()
                    for green in 0..<side {
                        for blue in 0..<side {
                            let isNeeded = needed[index]
                            buffer[index] =
                                isNeeded
                                ? ColorTable.node(SIMD3(axis[red], axis[green], axis[blue]), transforms) : SIMD4()
                            index &+= 1
                        }
                    }
                }
                count = index
            }
        }
    }

    private static func node(_ light: SIMD3<Float>, _ transforms: [ColorTransform]) -> SIMD4<Float> {
        var lab = Oklab.fromLinear(light)
        for transform in transforms {
            lab = transform(lab)
        }
        let rgb = Gamut.linear(lab)
        return SIMD4(SRGB.encode(rgb.x), SRGB.encode(rgb.y), SRGB.encode(rgb.z), 0) * 255
    }

    /// Which nodes are corners of a cube that holds a colour of the picture.
    private static func nodes(around picture: Picture, _ check: Check) throws -> [Bool] {
        let side = ColorTable.side
        var cubes = [Bool](repeating: false, count: side * side * side)
        try cubes.withUnsafeMutableBufferPointer { cubes in
            try picture.bytes.withUnsafeBufferPointer { bytes in
                try places.withUnsafeBufferPointer { places in
                    try (0..<picture.height).bands(of: picture.width, check: check) { rows in
                        let indices = rows.indices(of: picture.width * picture.channels)
                        for offset in stride(from: indices.lowerBound, to: indices.upperBound, by: picture.channels) {
                            let red = places[Int(bytes[offset])].node
                            let green = places[Int(bytes[offset &+ 1])].node
                            let blue = places[Int(bytes[offset &+ 2])].node
                            cubes[Int((red &* Int32(side) &+ green) &* Int32(side) &+ blue)] = true
                        }
                    }
                }
            }
        }
        var nodes = cubes
        for step in [1, side, side * side] {
            for index in stride(from: nodes.count - 1, through: step, by: -1) where nodes[index - step] {
                nodes[index] = true
            }
        }
        return nodes
    }
}
