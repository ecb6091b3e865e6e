import COpenCV

extension Mask {
    /// A soft edge of `radius` pixels that lies wholly inside: what is 0 stays 0, what is deeper inside than `radius`
    /// keeps its value, and between them the value rises smoothly. A part thinner than twice the radius rises to its
    /// full value on its middle line, so that thin selections do not vanish. The picture's border is no edge.
    ///
    /// The weight is a union of cones, each as wide as the largest disc about its middle that fits inside, `radius` at
    /// most. They stand on everything that is deep inside and on the middle lines (the ridge of the Euclidean distance
    /// transform; Blum, 1967).
    ///
    /// - Parameter radius: Pixels; at most 1 leaves the mask as it is.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func feathered(radius: Double) throws(PictureError) -> Mask {
        guard radius > 1, selectsAnything else { return self }
        let radius = Float(radius)
        let depth = try distances(in: bytes)
        let toDeep = try distances(in: depth.map { $0 >= radius ? 0 : 1 })
        var weights = toDeep.map { Swift.max(0, 1 - $0 / radius) }
        raiseRidges(of: depth, radius: radius, in: &weights)
        let result = [UInt8](uninitialized: bytes.count) { buffer in
            for index in 0..<buffer.count {
                let value = bytes[index]
                guard value > 0, depth[index] < radius else {
                    buffer[index] = value
                    continue
                }
                let weight = weights[index]
                let smooth = weight * weight * (3 - 2 * weight)
                buffer[index] = Swift.max(1, UInt8(Float(value) * smooth + 0.5))
            }
        }
        return Mask(width: width, height: height, bytes: result)
    }

    /// For each pixel that is not 0, how far the nearest 0 is.
    private func distances(in bytes: [UInt8]) throws(PictureError) -> [Float] {
        var error = retouch_opencv_error()
        var failed: Int32 = 0
        let distances = [Float](unsafeUninitializedCapacity: bytes.count) { buffer, initialized in
            failed = retouch_opencv_distance(bytes, buffer.baseAddress!, Int32(width), Int32(height), &error)
            initialized = failed == 0 ? bytes.count : 0
        }
        guard failed == 0 else { throw PictureError(opencv: error) }
        return distances
    }

    /// Stands a cone on each pixel of the middle lines of parts that are thinner than twice the radius.
    private func raiseRidges(of depth: [Float], radius: Float, in weights: inout [Float]) {
        let around = Step.within(3)
        depth.withUnsafeBufferPointer { depth in
            weights.withUnsafeMutableBufferPointer { weights in
                for y in 0..<height {
                    for x in 0..<width {
                        let here = depth[y * width + x]
                        guard here > 0, here < radius, isRidge(depth, x, y, around) else { continue }
                        raise(weights, x, y, reach: here)
                    }
                }
            }
        }
    }

    /// A pixel nearby that is deeper by half its distance leads further inside; on a middle line there is none. (From an
    /// edge, however jagged, the depth rises by nearly the whole distance.) The third of a pixel on top is for the steps of
    /// slanted lines.
    private func isRidge(_ depth: UnsafeBufferPointer<Float>, _ x: Int, _ y: Int, _ around: [Step]) -> Bool {
        let here = depth[y * width + x]
        for step in around {
            let (across, down) = (x + step.x, y + step.y)
            guard across >= 0, across < width, down >= 0, down < height else { continue }
            if depth[down * width + across] >= here + 0.5 * step.distance + 0.3 { return false }
        }
        return true
    }

    private func raise(_ weights: UnsafeMutableBufferPointer<Float>, _ x: Int, _ y: Int, reach: Float) {
        let side = Int(reach)
        for down in Swift.max(0, y - side)...Swift.min(height - 1, y + side) {
            for across in Swift.max(0, x - side)...Swift.min(width - 1, x + side) {
                let square = Float((across - x) * (across - x) + (down - y) * (down - y))
                let weight = 1 - square.squareRoot() / reach
                let index = down * width + across
                if weight > weights[index] { weights[index] = weight }
            }
        }
    }

    /// A way from a pixel to one nearby.
    private struct Step {
        let x: Int
        let y: Int
        let distance: Float

        static func within(_ reach: Int) -> [Step] {
            (-reach...reach).flatMap { y in
                (-reach...reach).compactMap { x in
                    let square = x * x + y * y
                    guard square > 0, square <= reach * reach else { return nil }
                    return Step(x: x, y: y, distance: Float(square).squareRoot())
                }
            }
        }
    }
}
