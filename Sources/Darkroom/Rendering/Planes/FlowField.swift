/// The direction in which a picture's structures run at every place, from the smoothed structure tensor (Förstner &
/// Gülch 1987; for painting: Kyprianidis & Döllner 2008).
struct FlowField: Sendable {
    /// x, y: the unit vector along the structure; z: how one-sided it is, 0 = alike in all directions, 1 = one line;
    /// w: the strength of the gradient.
    let plane: Plane<SIMD4<Float>>

    /// - Parameters:
    ///   - colors: in Oklab.
    ///   - sigma: how far the tensor is smoothed, in pixels.
    ///   - reach: where nothing runs anywhere, the direction is taken from this far around, in pixels.
    init(_ colors: Plane<SIMD4<Float>>, sigma: Float, reach: Float, check: Check) throws {
        let (width, height) = (colors.width, colors.height)
        let gradients = try FlowField.tensor(colors, check)
        // What is smoothed this far has nothing to lose at half the size.
        let factor = sigma >= 2 && min(width, height) >= 8 ? 2 : 1
        let own = factor == 1 ? sigma : (sigma * sigma - 0.9).squareRoot() / 2
        let tensor = try gradients.shrunk(by: factor, check: check).blurred(sigma: own, check: check)
        let far = try tensor.softened(sigma: reach / Float(factor), check: check)
        var field = try Plane(width: tensor.width, height: tensor.height, check: check) { target, rows in
            for index in rows.indices(of: tensor.width) {
                let near = tensor.values[index]
                let value = near + far.values[index] * 0.08
                target[index] = SIMD4(value.x, value.y, value.z, near.x + near.z)
            }
        }.enlarged(by: factor, toWidth: width, height: height, check: check)
        try field.update(check: check) { values, indices in
            for index in indices { values[index] = FlowField.direction(values[index]) }
        }
        plane = field
    }

    /// What ``plane`` holds, from a smoothed tensor whose fourth lane is the strength of the gradient.
    @inline(__always)
    private static func direction(_ value: SIMD4<Float>) -> SIMD4<Float> {
        let (e, f, g) = (value.x + 1e-9, value.y + 2e-10, value.z)
        let root = ((e - g) * (e - g) + 4 * f * f).squareRoot()
        let larger = (e + g + root) / 2
        // The eigenvector of the smaller eigenvalue.
        var direction = e > g ? SIMD2(-f, larger - g) : SIMD2(larger - e, -f)
        let length = (direction.x * direction.x + direction.y * direction.y).squareRoot()
        direction = length > 0 ? direction / length : SIMD2(1, 0)
        let sum = e + g
        return SIMD4(direction.x, direction.y, sum > 0 ? root / sum : 0, value.w)
    }

    /// x = Σ cx², y = Σ cx·cy, z = Σ cy² over lightness and colour, from Scharr's gradients.
    private static func tensor(_ colors: Plane<SIMD4<Float>>, _ check: Check) throws -> Plane<SIMD4<Float>> {
        let (width, height) = (colors.width, colors.height)
        return try Plane(width: width, height: height, check: check) { target, rows in
            colors.read { source in
                for y in rows {
                    let above = source + max(0, y - 1) * width
                    let middle = source + y * width
                    let below = source + min(height - 1, y + 1) * width
                    for x in 0..<width {
                        let left = max(0, x &- 1)
                        let right = min(width &- 1, x &+ 1)
                        let dx =
                            (above[right] - above[left] + below[right] - below[left]) * 0.183
                            + (middle[right] - middle[left]) * 0.634
                        let dy =
                            (below[left] - above[left] + below[right] - above[right]) * 0.183
                            + (below[x] - above[x]) * 0.634
                        let xx = dx * dx
                        let xy = dx * dy
                        let yy = dy * dy
                        target[y &* width &+ x] = SIMD4(
                            xx.x + xx.y + xx.z, xy.x + xy.y + xy.z, yy.x + yy.y + yy.z, 0)
                    }
                }
            }
        }
    }
}
