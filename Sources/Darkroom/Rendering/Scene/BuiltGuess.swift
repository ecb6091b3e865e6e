/// Where something built is: its edges run both upright and level, while those of crowns and rocks run anywhere, those of
/// water and open ground level only, and those of most other things aslant.
///
/// Told by the second and the fourth harmonic of the directions of edges (as in the structure tensors of Granlund &
/// Knutsson 1995), which are averaged over a part of the view.
enum BuiltGuess {
    /// 0…1 for each place of a small view.
    ///
    /// - Parameters:
    ///   - light: in linear light, some 640 values across.
    ///   - luma: the same, encoded.
    static func plane(
        _ light: Plane<SIMD4<Float>>, luma: Plane<Float>, check: Check
    ) throws -> Plane<Float> {
        let slopes = try luma.gradient(check: check)
        let reach = 0.024 * Float(light.longerSide)
        let harmonics = try slopes.map(check: check) { slope -> SIMD4<Float> in
            let weight = ToneCurve.step(0.015, 0.06, slope.z)
            guard weight > 0 else { return SIMD4() }
            let (x, y) = (slope.x / slope.z, slope.y / slope.z)
            let (cosine, sine) = (x * x - y * y, 2 * x * y)
            return SIMD4(cosine, sine, cosine * cosine - sine * sine, 2 * cosine * sine) * weight
        }.blurred(sigma: reach, check: check)
        let weights = try slopes.map(check: check) { ToneCurve.step(0.015, 0.06, $0.z) }
            .blurred(sigma: reach, check: check)
        let plants = try light.map(check: check) { light in
            SurfaceGuess.foliage(Oklab.fromLinear(light.color))
        }.blurred(sigma: 0.5 * reach, check: check)
        let raw = try Plane<Float>(width: light.width, height: light.height, check: check) { target, rows in
            for index in rows.indices(of: light.width) {
                let (sum, weight) = (harmonics.values[index], weights.values[index])
                let share = 1 / max(0.02, weight)
                // Of edges either upright or level the rarer kind has this share.
                let fourth = sum.z * share
                let rarer = 0.5 - 0.5 * abs(sum.x * share) / max(0.05, fourth)
                target[index] =
                    ToneCurve.step(0.16, 0.34, fourth) * ToneCurve.step(0.1, 0.22, rarer)
                    * ToneCurve.step(0.03, 0.12, weight) * ToneCurve.step(0.35, 0.12, plants.values[index])
            }
        }
        return try raw.blurred(sigma: 0.6 * reach, check: check).map(check: check) { ToneCurve.step(0.2, 0.6, $0) }
    }
}
