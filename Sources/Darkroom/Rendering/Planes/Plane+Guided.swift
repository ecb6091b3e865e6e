extension Plane<Float> {
    /// Brings a coarse field to a picture's edges: the guided filter, its coefficients found on a reduced plane (He & Sun
    /// 2015) and applied to `guide`.
    ///
    /// - Parameters:
    ///   - field: reduced by `factor`.
    ///   - guide: in full size, about 0…1.
    ///   - sigma: how far a place looks around, in values of the reduced plane.
    ///   - epsilon: the variance of the guide that counts as an edge.
    static func guided(
        _ field: Plane, by guide: Plane, factor: Int, sigma: Float, epsilon: Float, check: Check
    ) throws -> Plane {
        let small = try guide.shrunk(by: factor, check: check)
        var moments = Plane<SIMD4<Float>>(width: small.width, height: small.height)
        for index in moments.values.indices {
            let (i, p) = (small.values[index], field.values[index])
            moments.values[index] = SIMD4(i, p, i * p, i * i)
        }
        let means = try moments.blurred(sigma: sigma, check: check)
        let lines = try means.map(check: check) { mean -> SIMD4<Float> in
            let slope = (mean.z - mean.x * mean.y) / (mean.w - mean.x * mean.x + epsilon)
            return SIMD4(slope, mean.y - slope * mean.x, 0, 0)
        }
        let smooth = try lines.blurred(sigma: sigma, check: check)
            .enlarged(width: guide.width, height: guide.height, factor: Float(factor), check: check)
        let width = guide.width
        return try Plane(width: width, height: guide.height, check: check) { target, rows in
            smooth.read { smooth in
                guide.read { guide in
                    for index in rows.indices(of: width) {
                        target[index] = smooth[index].x * guide[index] + smooth[index].y
                    }
                }
            }
        }
    }
}
