import Pixels

extension ColorTable {
    /// Where an 8-bit code lies on an axis: the node below it, and how far it is to the next one.
    static let places: [(node: Int32, fraction: Float)] = (0...255).map { code in
        let node = min(side - 2, code * (side - 1) / 255)
        return (Int32(node), Float(code * (side - 1)) / 255 - Float(node))
    }

    /// The picture with every colour looked up; alpha, and the colour of fully transparent pixels, stay as they are.
    func applied(to picture: Picture, check: Check) throws -> Picture {
        let channels = picture.channels
        return try picture.banded(check: check) { source, target, rows in
            nodes.withUnsafeBufferPointer { nodes in
                ColorTable.places.withUnsafeBufferPointer { places in
                    let indices = rows.indices(of: picture.width)
                    var offset = indices.lowerBound &* channels
                    for _ in indices {
                        let color = ColorTable.lookUp(
                            source[offset], source[offset &+ 1], source[offset &+ 2], nodes, places)
                        if channels == 4 {
                            let alpha = source[offset &+ 3]
                            target[offset &+ 3] = alpha
                            if alpha == 0 {
                                target[offset] = source[offset]
                                target[offset &+ 1] = source[offset &+ 1]
                                target[offset &+ 2] = source[offset &+ 2]
                                offset &+= channels
                                continue
                            }
                        }
                        // Adding 1.5 × 2^23 rounds to the nearest integer, which is then in the low bits.
                        let rounded = color + SIMD4(repeating: 12_582_912)
                        target[offset] = UInt8(truncatingIfNeeded: rounded.x.bitPattern)
                        target[offset &+ 1] = UInt8(truncatingIfNeeded: rounded.y.bitPattern)
                        target[offset &+ 2] = UInt8(truncatingIfNeeded: rounded.z.bitPattern)
                        offset &+= channels
                    }
                }
            }
        }
    }

    /// The interpolated colour: the cube between eight nodes is cut into six tetrahedra along its grey diagonal; the
    /// order of the three fractions says in which of them the colour lies.
    @inline(__always)
    static func lookUp(
        _ red: UInt8, _ green: UInt8, _ blue: UInt8, _ nodes: UnsafeBufferPointer<SIMD4<Float>>,
        _ places: UnsafeBufferPointer<(node: Int32, fraction: Float)>
    ) -> SIMD4<Float> {
        let side = Int32(ColorTable.side)
        let r = places[Int(red)]
        let g = places[Int(green)]
        let b = places[Int(blue)]
        let stepRed = side &* side
        let stepGreen = side
        let stepBlue: Int32 = 1
        let first = r.node &* stepRed &+ g.node &* stepGreen &+ b.node
        let all = stepRed &+ stepGreen &+ stepBlue
        let largest = max(r.fraction, max(g.fraction, b.fraction))
        let smallest = min(r.fraction, min(g.fraction, b.fraction))
        let middle = r.fraction + g.fraction + b.fraction - largest - smallest
        // As bits, fractions compare as whole numbers do, which needs no branch: it would be mispredicted at every other pixel.
        let (reds, greens, blues) = (r.fraction.bitPattern, g.fraction.bitPattern, b.fraction.bitPattern)
        let stepLargest =
            reds >= greens ? (reds >= blues ? stepRed : stepBlue) : (greens >= blues ? stepGreen : stepBlue)
        let stepSmallest = reds < greens ? (reds < blues ? stepRed : stepBlue) : (greens < blues ? stepGreen : stepBlue)
        let near = nodes[Int(first)]
        let second = nodes[Int(first &+ stepLargest)]
        let third = nodes[Int(first &+ all &- stepSmallest)]
        let far = nodes[Int(first &+ all)]
        return near * (1 - largest) + second * (largest - middle) + third * (middle - smallest) + far * smallest
    }
}
