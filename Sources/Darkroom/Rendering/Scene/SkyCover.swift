import Pixels

/// Where a picture shows sky, and what that sky looks like where other things stand before it.
struct SkyCover: Sendable {
    /// How much of each pixel is sky, 0…1.
    let share: Plane<Float>
    /// The old sky in linear light, continued behind what stands before it; reduced by `factor`.
    let light: Plane<SIMD4<Float>>
    let factor: Int
    /// The row of the horizon in pixels; below the picture when the sky reaches its lower edge.
    let horizon: Float
    /// The rows from here on have no sky.
    let bottom: Int
    /// Whether it reaches down to the horizon over most of the width, so that the picture is of a place rather than of a
    /// thing.
    let isOpen: Bool
    /// The mean of the old sky in linear light.
    let mean: SIMD3<Float>

    /// - Parameters:
    ///   - light: the picture in linear light.
    ///   - mask: a soft mask of the sky.
    /// - Returns: `nil` where the mask is empty.
    init?(_ light: Plane<SIMD4<Float>>, mask: Mask, check: Check) throws {
        let height = light.height
        guard let bottom = SkyCover.bottom(of: mask) else { return nil }
        let rough = try mask.weights(check)
        let factor = max(1, light.longerSide / 200)
        let sky = try light.continued(where: rough, isInside: true, factor: factor, check: check)
        let matte = SkyMatte(light: light, rough: rough, sky: sky, factor: factor)
        share = try matte.refined(check: check)
        self.light = sky
        self.factor = factor
        self.bottom = min(height, bottom + 1 + Int(3 * Float(light.longerSide) / 1024))
        horizon = SkyCover.horizon(of: mask)
        isOpen = SkyCover.span(of: mask, horizon: horizon) > 0.55
        var sum = SIMD4<Float>()
        let step = max(1, light.values.count / 4000)
        for index in stride(from: 0, to: light.values.count, by: step) where rough.values[index] > 0.5 {
            let value = light.values[index]
            sum += SIMD4(value.x, value.y, value.z, 1)
        }
        mean = sum.w > 0 ? SIMD3(sum.x, sum.y, sum.z) / sum.w : SIMD3(repeating: 0.5)
    }

    /// The last row that holds any sky.
    private static func bottom(of mask: Mask) -> Int? {
        mask.bytes.lastIndex { $0 > 12 }.map { $0 / mask.width }
    }

    /// The share of columns in which the sky reaches down nearly to the horizon.
    private static func span(of mask: Mask, horizon: Float) -> Float {
        let reached = max(0, min(Float(mask.height), horizon) - 0.22 * Float(mask.height))
        let start = min(mask.height - 1, Int(reached)) * mask.width
        let columns = (0..<mask.width).lazy.filter { x in
            stride(from: start + x, to: mask.bytes.count, by: mask.width).contains { mask.bytes[$0] > 127 }
        }
        return Float(columns.count) / Float(mask.width)
    }

    /// The lowest row where a part of the width that cannot be chance is sky; when that is the picture's edge, the camera
    /// looks up and the horizon is below it.
    private static func horizon(of mask: Mask) -> Float {
        let least = 255 * max(1, mask.width / 25)
        for row in stride(from: mask.height - 1, through: 0, by: -1) {
            let sum = mask.bytes[row * mask.width..<(row + 1) * mask.width].reduce(0) { $0 + Int($1) }
            guard sum >= least else { continue }
            let share = Float(row + 1) / Float(mask.height)
            return Float(mask.height) * (share > 0.96 ? 1.15 : share)
        }
        return 0.4 * Float(mask.height)
    }
}

extension Plane<SIMD4<Float>> {
    /// The light of a part of the picture, spread smoothly over all of it; reduced by `factor`.
    ///
    /// - Parameter isInside: whether the part is where `share` is 1, or where it is 0.
    func continued(
        where share: Plane<Float>, isInside: Bool, factor: Int, check: Check
    ) throws -> Plane<SIMD4<Float>> {
        let weighted = try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                share.read { share in
                    for index in rows.indices(of: width) {
                        let part = isInside ? share[index] : 1 - share[index]
                        let weight = ToneCurve.step(0.8, 1, part)
                        let value = source[index]
                        target[index] = SIMD4(value.x, value.y, value.z, 1) * weight
                    }
                }
            }
        }
        let small = try weighted.shrunk(by: factor, check: check)
        let near = try small.blurred(sigma: 1.5, check: check)
        let around = try small.blurred(sigma: 8, check: check)
        let far = try small.blurred(sigma: 60, check: check)
        let all = small.values.reduce(SIMD4()) { $0 + $1 } / Float(small.values.count)
        return try Plane(width: small.width, height: small.height, check: check) { target, rows in
            for index in rows.indices(of: small.width) {
                let sum =
                    near.values[index] + around.values[index] * 0.02 + far.values[index] * 0.0005 + all * 1e-5
                    + SIMD4(1e-9, 1e-9, 1e-9, 1e-9)
                target[index] = SIMD4(sum.x, sum.y, sum.z, sum.w) / sum.w
            }
        }
    }
}
