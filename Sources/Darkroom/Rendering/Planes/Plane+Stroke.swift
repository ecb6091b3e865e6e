extension Plane<Float> {
    /// Draws a straight stroke with soft edges; where it crosses another the stronger one counts.
    ///
    /// - Parameters:
    ///   - width: in pixels at the start and at the end; under 1 a stroke is fainter instead of thinner.
    ///   - value: what it leaves, at full cover.
    mutating func stroke(
        from start: SIMD2<Float>, to end: SIMD2<Float>, width: (Float, Float), value: Float, softness: Float = 0.5
    ) {
        let widest = Swift.max(width.0, width.1)
        let reach = widest / 2 + softness + 1
        let left = Int(Swift.max(0, Swift.min(start.x, end.x) - reach))
        let right = Int(Swift.min(Float(self.width) - 1, Swift.max(start.x, end.x) + reach))
        let top = Int(Swift.max(0, Swift.min(start.y, end.y) - reach))
        let bottom = Int(Swift.min(Float(height) - 1, Swift.max(start.y, end.y) + reach))
        guard left <= right, top <= bottom else { return }
        let way = end - start
        let length = way.x * way.x + way.y * way.y
        let columns = self.width
        write { values in
            for y in top...bottom {
                for x in left...right {
                    let place = SIMD2(Float(x), Float(y)) - start
                    let along =
                        length > 0 ? Swift.min(1, Swift.max(0, (place.x * way.x + place.y * way.y) / length)) : 0
                    let off = place - way * along
                    let distance = (off.x * off.x + off.y * off.y).squareRoot()
                    let thickness = width.0 + (width.1 - width.0) * along
                    let half = Swift.max(0.5, thickness / 2)
                    let cover =
                        Swift.min(1, thickness)
                        * Swift.min(1, Swift.max(0, (half + softness - distance) / (2 * softness)))
                    let mark = value * cover
                    let index = y &* columns &+ x
                    if abs(mark) > abs(values[index]) { values[index] = mark }
                }
            }
        }
    }
}
