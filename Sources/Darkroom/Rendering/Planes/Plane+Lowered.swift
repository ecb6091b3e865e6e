extension Plane<Float> {
    /// The smallest value in a square of `2 radius + 1` values a side about each place.
    func lowered(radius: Int, check: Check) throws -> Plane {
        guard radius > 0 else { return self }
        let across = try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    let row = source + y * width
                    let out = target + y * width
                    for x in 0..<width {
                        var least = row[x]
                        for k in Swift.max(0, x &- radius)...Swift.min(width &- 1, x &+ radius) {
                            least = Swift.min(least, row[k])
                        }
                        out[x] = least
                    }
                }
            }
        }
        return try Plane(width: width, height: height, check: check) { target, rows in
            across.read { source in
                for y in rows {
                    let out = target + y * width
                    let top = Swift.max(0, y - radius)
                    for x in 0..<width { out[x] = source[top * width + x] }
                    for k in top...Swift.min(height - 1, y + radius) {
                        let row = source + k * width
                        for x in 0..<width { out[x] = Swift.min(out[x], row[x]) }
                    }
                }
            }
        }
    }
}
