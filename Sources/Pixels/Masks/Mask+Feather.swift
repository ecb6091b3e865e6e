import COpenCV

extension Mask {
    /// A soft edge of `radius` pixels that lies wholly inside: what is 0 stays 0, what is deeper inside than `radius`
    /// keeps its value, and between them the value rises smoothly. A part thinner than twice the radius rises to its
    /// full value on its middle line, so that thin selections do not vanish. The picture's border is no edge.
    ///
    /// The weight of a pixel is its distance to the outside over that distance plus the one to the core; the core is all
    /// that is deep inside plus the middle lines (pixels with no clearly deeper neighbour). Distances are exact
    /// (Felzenszwalb and Huttenlocher, 2012).
    ///
    /// - Parameter radius: Pixels; at most 1 leaves the mask as it is.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func feathered(radius: Double) throws(PictureError) -> Mask {
        guard radius > 1, selectsAnything else { return self }
        let depth = try distances(in: bytes)
        let core = isCore(depth: depth, radius: Float(radius))
        let toCore = try distances(in: core)
        let result = [UInt8](uninitialized: bytes.count) { buffer in
            for index in 0..<buffer.count {
                let value = bytes[index]
                guard value > 0, core[index] > 0 else {
                    buffer[index] = value
                    continue
                }
                let rise = depth[index] / (depth[index] + toCore[index])
                let smooth = rise * rise * (3 - 2 * rise)
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

    /// 0 for pixels of the core, 1 for all others.
    private func isCore(depth: [Float], radius: Float) -> [UInt8] {
        // A pixel within three pixels that is deeper by at least half its distance leads further inside; along a middle
        // line there is none, beside a jagged edge there is.
        let reach = 3
        var around: [(x: Int, y: Int, rise: Float)] = []
        for y in -reach...reach {
            for x in -reach...reach where (x, y) != (0, 0) && x * x + y * y <= reach * reach {
                around.append((x, y, 0.5 * Float(x * x + y * y).squareRoot()))
            }
        }
        return [UInt8](uninitialized: depth.count) { buffer in
            depth.withUnsafeBufferPointer { depth in
                for y in 0..<height {
                    for x in 0..<width {
                        let here = depth[y * width + x]
                        guard here > 0, here < radius else {
                            buffer[y * width + x] = here > 0 ? 0 : 1
                            continue
                        }
                        let leads = around.contains { step in
                            let (there, down) = (x + step.x, y + step.y)
                            guard there >= 0, there < width, down >= 0, down < height else { return false }
                            return depth[down * width + there] >= here + step.rise
                        }
                        buffer[y * width + x] = leads ? 1 : 0
                    }
                }
            }
        }
    }
}
