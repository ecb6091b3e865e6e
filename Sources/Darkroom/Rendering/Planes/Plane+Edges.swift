extension Plane<Float> {
    /// Lines one pixel thin along the crests of the gradient (non-maximum suppression, Canny 1986), each as strong as the
    /// gradient is there; 0 elsewhere.
    func crests(check: Check) throws -> Plane {
        let slopes = try gradient(check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            slopes.read { slopes in
                for y in rows {
                    for x in 0..<width {
                        let index = y &* width &+ x
                        let slope = slopes[index]
                        guard slope.z > 1e-6 else {
                            target[index] = 0
                            continue
                        }
                        let (dx, dy) = (slope.x / slope.z, slope.y / slope.z)
                        let (stepX, stepY) = (Int(dx.rounded()), Int(dy.rounded()))
                        let ahead =
                            Swift.min(height &- 1, Swift.max(0, y &+ stepY)) &* width
                            &+ Swift.min(width &- 1, Swift.max(0, x &+ stepX))
                        let behind =
                            Swift.min(height &- 1, Swift.max(0, y &- stepY)) &* width
                            &+ Swift.min(width &- 1, Swift.max(0, x &- stepX))
                        target[index] = slope.z >= slopes[behind].z && slope.z > slopes[ahead].z ? slope.z : 0
                    }
                }
            }
        }
    }

    /// x, y: half the difference of the neighbours on each axis; z: their length.
    func gradient(check: Check) throws -> Plane<SIMD4<Float>> {
        try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            read { source in
                for y in rows {
                    let row = source + y * width
                    let above = source + Swift.max(0, y - 1) * width
                    let below = source + Swift.min(height - 1, y + 1) * width
                    for x in 0..<width {
                        let dx = (row[Swift.min(width &- 1, x &+ 1)] - row[Swift.max(0, x &- 1)]) * 0.5
                        let dy = (below[x] - above[x]) * 0.5
                        target[y &* width &+ x] = SIMD4(dx, dy, (dx * dx + dy * dy).squareRoot(), 0)
                    }
                }
            }
        }
    }
}
