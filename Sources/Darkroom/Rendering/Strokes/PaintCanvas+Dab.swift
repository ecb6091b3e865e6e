extension PaintCanvas {
    /// Sets a round dab of thick paint over what is there.
    ///
    /// - Parameters:
    ///   - squeeze: how much flatter than broad it is: the stretch along x over that along y.
    ///   - body: height of the paint in its middle.
    mutating func dab(at place: SIMD2<Float>, radius: Float, squeeze: Float, color: SIMD3<Float>, body: Float) {
        let (width, height) = (paint.width, paint.height)
        let perReach = SIMD2(1 / (radius * squeeze), squeeze / radius)
        let reach = SIMD2(radius * squeeze + 1, radius / squeeze + 1)
        let (top, bottom) = (max(0, Int(place.y - reach.y)), min(height - 1, Int(place.y + reach.y)))
        let (left, right) = (max(0, Int(place.x - reach.x)), min(width - 1, Int(place.x + reach.x)))
        guard top <= bottom, left <= right else { return }
        paint.write { values in
            for y in top...bottom {
                let row = values + y &* width
                let dy = (Float(y) + 0.5 - place.y) * perReach.y
                for x in left...right {
                    let dx = (Float(x) + 0.5 - place.x) * perReach.x
                    let distance = (dx * dx + dy * dy).squareRoot()
                    let cover = min(1, max(0, (1 - distance) * radius + 0.5))
                    guard cover > 0 else { continue }
                    let old = row[x]
                    let fresh = SIMD4(color, 0.4 * old.w + body * (1 - 0.8 * min(1, distance * distance)))
                    row[x] = old + (fresh - old) * cover
                }
            }
        }
    }
}
