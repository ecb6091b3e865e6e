import Foundation

/// The opening of a lens, whose shape every point out of focus takes.
struct Aperture: Sendable {
    /// Half the width of each row of the shape from the top, in pixels; an odd number of rows.
    let halfWidths: [Float]

    /// - Parameters:
    ///   - radius: in pixels.
    ///   - blades: 0 = a disc, else a regular polygon with so many corners, an even number; one corner points right.
    init(radius: Float, blades: Int = 0) {
        let rows = Int(radius)
        halfWidths = (-rows...rows).map { row in
            let y = abs(Float(row))
            guard blades >= 4 else { return max(0, radius * radius - y * y).squareRoot() }
            // The sides that face right bound x.
            var half = Float.infinity
            for side in 0..<blades {
                let angle = (Float(side) + 0.5) * 2 * .pi / Float(blades)
                let (cosine, sine) = (cosf(angle), sinf(angle))
                guard cosine > 0.01 else { continue }
                half = min(half, (radius * cosf(.pi / Float(blades)) - sine * y) / cosine)
            }
            return max(0, half)
        }
    }

    var rows: Int { halfWidths.count / 2 }
    var area: Float { halfWidths.reduce(0) { $0 + 2 * $1 + 1 } }
}

extension Plane<SIMD4<Float>> {
    /// Every point spread evenly over an aperture's shape. The sums of rows are prepared, so that the time grows with the
    /// aperture's height and not with its area. Beyond the edges the nearest value is repeated.
    func spread(over aperture: Aperture, check: Check) throws -> Plane {
        guard aperture.rows > 0, values.count > 1 else { return self }
        let margin = Int(aperture.halfWidths.max() ?? 0) + 2
        let length = width + 2 * margin + 1
        let sums = try Plane(width: length, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    let row = source + y * width
                    let out = target + y * length
                    var sum = SIMD4<Float>()
                    out[0] = sum
                    for x in 0..<(length - 1) {
                        sum += row[Swift.min(width &- 1, Swift.max(0, x &- margin))]
                        out[x &+ 1] = sum
                    }
                }
            }
        }
        let scale = 1 / aperture.area
        let reach = aperture.rows
        return try Plane(width: width, height: height, check: check) { target, rows in
            sums.read { sums in
                for y in rows {
                    let out = target + y * width
                    for x in 0..<width { out[x] = SIMD4() }
                    for row in -reach...reach {
                        let half = aperture.halfWidths[row + reach] + 0.5
                        let whole = Int(half + 0.5)
                        // From x + ½ − half to x + ½ + half, both between two sums.
                        let share = half + 0.5 - Float(whole)
                        let line = sums + Swift.min(height - 1, Swift.max(0, y + row)) * length + margin
                        for x in 0..<width {
                            let right = line + (x &+ whole)
                            let left = line + (x &- whole &+ 1)
                            let end = right[0] + (right[1] - right[0]) * share
                            let start = left[0] + (left[-1] - left[0]) * share
                            out[x] += end - start
                        }
                    }
                    for x in 0..<width { out[x] *= scale }
                }
            }
        }
    }

    /// Out of focus by a lens: the plane in linear light, large discs on a shrunk plane.
    ///
    /// - Parameters:
    ///   - radius: of the discs in pixels.
    ///   - blades: see ``Aperture/init(radius:blades:)``.
    func defocused(radius: Float, blades: Int = 0, check: Check) throws -> Plane {
        guard radius >= 0.5 else { return self }
        let factor = Swift.max(1, Int(radius / 9))
        let small = try shrunk(by: factor, check: check)
        let spread = try small.spread(
            over: Aperture(radius: radius / Float(factor), blades: blades), check: check)
        return try spread.enlarged(by: factor, toWidth: width, height: height, check: check)
    }
}
