extension Plane<Float> {
    /// The guided filter (He, Sun & Tang 2010): the plane smoothed, with its edges where `guide` has edges. Under Gaussian
    /// windows, and with its linear models fitted on a shrunk plane (He & Sun 2015), so that the time does not grow with
    /// `radius`.
    ///
    /// - Parameters:
    ///   - guide: of the same size; the plane itself to smooth it and keep its own edges.
    ///   - radius: how far the windows reach, in pixels; under 1 nothing is smoothed.
    ///   - epsilon: the variance of the guide, in squares of its units, from which on an edge is kept: (0.1)² keeps steps
    ///     of more than a tenth.
    func guided(by guide: Plane, radius: Float, epsilon: Float, check: Check) throws -> Plane {
        precondition(guide.width == width && guide.height == height)
        guard radius >= 1, values.count > 1 else { return self }
        let factor = max(1, Int(radius / 4))
        let sigma = 0.577 * radius / Float(factor)
        let small = try shrunk(by: factor, check: check)
        let smallGuide = try guide.shrunk(by: factor, check: check)
        let moments = try small.moments(with: smallGuide, check).blurred(sigma: sigma, check: check)
        let models = try moments.map(check: check) { mean in
            let slope = (mean.w - mean.x * mean.y) / (max(0, mean.z - mean.x * mean.x) + epsilon)
            return SIMD4(slope, mean.y - slope * mean.x, 0, 0)
        }.blurred(sigma: sigma, check: check)
        return try models.applied(to: guide, factor: factor, check: check)
    }

    /// Guide, value, guide², guide × value.
    private func moments(with guide: Plane, _ check: Check) throws -> Plane<SIMD4<Float>> {
        try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            read { values in
                guide.read { guide in
                    for index in rows.indices(of: width) {
                        let (value, lead) = (values[index], guide[index])
                        target[index] = SIMD4(lead, value, lead * lead, lead * value)
                    }
                }
            }
        }
    }
}

extension Plane<SIMD4<Float>> {
    /// The guide under linear models (x: slope, y: offset) that are this many times as coarse; bilinear between them, as in
    /// ``enlarged(by:toWidth:height:check:)``, without a plane in between.
    fileprivate func applied(to guide: Plane<Float>, factor: Int, check: Check) throws -> Plane<Float> {
        let columns = guide.width
        let places = (0..<columns).map { Plane.place($0, factor, width) }
        return try Plane<Float>(width: columns, height: guide.height, check: check) { target, rows in
            var line = [SIMD2<Float>](repeating: SIMD2(), count: width)
            line.withUnsafeMutableBufferPointer { line in
                places.withUnsafeBufferPointer { places in
                    read { models in
                        guide.read { guide in
                            for y in rows {
                                let down = Plane.place(y, factor, height)
                                let above = models + down.first * width
                                let below = models + down.second * width
                                for x in 0..<width {
                                    let model = above[x] + (below[x] - above[x]) * down.share
                                    line[x] = model.lowHalf
                                }
                                let lead = guide + y * columns
                                let out = target + y * columns
                                for x in 0..<columns {
                                    let place = places[x]
                                    let left = line[place.first]
                                    let model = left + (line[place.second] - left) * place.share
                                    out[x] = model.x * lead[x] + model.y
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
