import Foundation

extension Plane<SIMD4<Float>> {
    /// The mean along a line through each place: the trace of an even movement. Two shifted copies are averaged over and
    /// over, each time half as far apart, so that 2ⁿ places are met in n passes.
    ///
    /// - Parameter vector: the whole way, in pixels.
    func streaked(_ vector: SIMD2<Float>, check: Check) throws -> Plane {
        let length = (vector.x * vector.x + vector.y * vector.y).squareRoot()
        guard length > 1 else { return self }
        let passes = max(1, Int(log2f(length).rounded(.up)))
        var plane = self
        for pass in 1...passes {
            let step = vector * (0.5 / Float(1 << pass))
            plane = try plane.averaged(check: check) { x, y in
                (SIMD2(x - step.x, y - step.y), SIMD2(x + step.x, y + step.y))
            }
        }
        return plane
    }

    /// The mean along the line from each place to a centre: the trace of a zoom during the exposure.
    ///
    /// - Parameter amount: how much a thing grows during it, as a share of its size.
    func zoomed(about center: SIMD2<Float>, amount: Float, check: Check) throws -> Plane {
        let length = amount * Float(longerSide) / 2
        guard length > 1 else { return self }
        let passes = max(1, Int(log2f(length).rounded(.up)))
        var plane = self
        for pass in 1...passes {
            let step = amount * 0.5 / Float(1 << pass)
            plane = try plane.averaged(check: check) { x, y in
                let place = SIMD2(x, y) - center
                return (center + place * (1 - step), center + place * (1 + step))
            }
        }
        return plane
    }

    @inline(__always)
    private func averaged(check: Check, _ places: (Float, Float) -> (SIMD2<Float>, SIMD2<Float>)) throws -> Plane {
        try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    for x in 0..<width {
                        let (one, other) = places(Float(x), Float(y))
                        target[y &* width &+ x] =
                            (Plane.sample(source, width, height, one.x, one.y)
                                + Plane.sample(source, width, height, other.x, other.y)) * 0.5
                    }
                }
            }
        }
    }
}
