import Foundation

/// A point on an edge that is nearly horizontal or nearly vertical.
struct EdgePoint: Sendable {
    /// Pixels from the picture's middle; to a fraction across the edge.
    let x: Float
    let y: Float
    /// How far the edge is turned clockwise from horizontal or vertical, in radians.
    let tilt: Float
    let isHorizontal: Bool
    /// The weight of its vote, 0…1.
    let strength: Float

    /// The points of a plane where the gradient is largest across the edge (Canny 1986).
    ///
    /// - Parameter reach: the largest tilt in degrees.
    static func points(of luma: Plane<Float>, within reach: Double, check: Check) throws -> [EdgePoint] {
        let (width, height) = (luma.width, luma.height)
        guard width > 8, height > 8 else { return [] }
        let slope = Float(tan(reach * .pi / 180))
        var points: [EdgePoint] = []
        try (2..<(height - 2)).bands(of: width, check: check) { rows in
            luma.read { source in
                func strength(_ place: Int, _ step: Int) -> Float { abs(source[place + step] - source[place - step]) }
                for y in rows {
                    for x in 2..<(width - 2) {
                        let place = y * width + x
                        let across = source[place + 1] - source[place - 1]
                        let down = source[place + width] - source[place - width]
                        let isHorizontal = abs(down) > abs(across)
                        let (along, over) = isHorizontal ? (across, down) : (down, across)
                        // 4 of 255 levels a pixel: less is noise.
                        guard abs(over) > 8, abs(along) < slope * abs(over) else { continue }
                        let step = isHorizontal ? width : 1
                        let here = abs(over)
                        let (before, after) = (strength(place - step, step), strength(place + step, step))
                        guard here > before, here >= after else { continue }
                        let shift = 0.5 * (before - after) / (before - 2 * here + after)
                        points.append(
                            EdgePoint(
                                x: Float(x) - Float(width) / 2 + (isHorizontal ? 0 : shift),
                                y: Float(y) - Float(height) / 2 + (isHorizontal ? shift : 0),
                                // The edge runs at a right angle to the gradient; the y axis points down.
                                tilt: isHorizontal ? -atanf(along / over) : atanf(along / over),
                                isHorizontal: isHorizontal, strength: min(1, here / 64)))
                    }
                }
            }
        }
        return points
    }
}
