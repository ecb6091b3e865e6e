import Foundation

/// One layer of clouds: fractal noise on a plane above the camera, its domain warped by noise (Perlin 1985, Quilez 2002),
/// lit by looking from each place towards the sun.
struct CloudLayer: Sendable {
    enum Kind: Sendable {
        /// Heaped lumps with flat dark bases.
        case heaped
        /// Long fibres of ice.
        case feathered
        /// A closed, heavy cover.
        case layered
    }

    var kind: Kind
    var seed: UInt64
    /// How much of the sky is covered, 0…1.
    var coverage: Float
    /// The size of the largest lumps, 1 = a third of the way to the horizon.
    var size: Float = 1
    /// How opaque the clouds are, 0…1.
    var opacity: Float = 1
    /// How soft their borders are, 0.1 = hard … 0.6 = veils.
    var softness: Float = 0.3
    /// The light of the sides towards the sun and of those away from it, in linear light.
    var lit: SIMD3<Float>
    var shaded: SIMD3<Float>
    /// How much more light comes through the thin parts near the sun.
    var lining: Float = 0.5
    /// The direction in which the wind blows, in radians.
    var wind: Float = 0

    /// The clouds of a place, with premultiplied light; the fourth lane is how much of the sky behind they hide.
    @inline(__always)
    func cover(
        _ direction: SIMD3<Float>, sun: SIMD3<Float>, noise: GradientNoise.Pointer, footprint: Float
    ) -> SIMD4<Float> {
        // The plane is bent down at the horizon like the earth, so that the clouds never shrink to nothing.
        let height = direction.y + 0.2
        let turn = SIMD2(cosf(wind), sinf(wind))
        var place = SIMD2(direction.x, direction.z) * (1.1 / (height * size))
        place = SIMD2(place.x * turn.x + place.y * turn.y, -place.x * turn.y + place.y * turn.x)
        if kind == .feathered { place = SIMD2(place.x * 0.42, place.y * 1.5) }
        let finest = max(1.5, height * height * size / max(1e-5, footprint))
        let here = thickness(place, noise, octaves: 6, finest)
        guard here > 0 else { return SIMD4() }
        let toSun = SIMD2(sun.x, sun.z) / (sun.y + 0.25)
        let step = SIMD2(toSun.x * turn.x + toSun.y * turn.y, -toSun.x * turn.y + toSun.y * turn.x)
        let length = max(0.3, (step.x * step.x + step.y * step.y).squareRoot())
        let unit = step / length
        let nearer = thickness(place + unit * 0.10, noise, octaves: 4, finest)
        let farther = thickness(place + unit * 0.26, noise, octaves: 3, finest)
        let hidden = opacity * (1 - expf(-here * 3.4 / softness))
        let above = max(0, nearer) + 0.8 * max(0, farther)
        let shade = 1 - expf(-1.5 * above - 0.75 * here)
        let thin = expf(-4.5 * here)
        let glow = lining * thin * powf(max(0, direction.dot(sun)), 6)
        let color = lit + (shaded - lit) * shade + lit * glow
        // Far clouds sink into the haze at the horizon.
        let far = ToneCurve.step(0, 0.12, direction.y)
        let alpha = hidden * (0.25 + 0.75 * far)
        return SIMD4(color * alpha, alpha)
    }

    /// How thick the cloud is, at most about 1; below 0 there is none.
    @inline(__always)
    private func thickness(
        _ place: SIMD2<Float>, _ noise: GradientNoise.Pointer, octaves: Int, _ finest: Float
    ) -> Float {
        let warp = SIMD2(
            noise.fractal(place * 0.9 + SIMD2(31.7, 4.1), octaves: 2, finest: finest),
            noise.fractal(place * 0.9 + SIMD2(7.3, 58.9), octaves: 2, finest: finest))
        switch kind {
        case .heaped:
            let large = noise.fractal(place * 0.55, octaves: 2, finest: finest)
            let lumps = -noise.billows(place * 1.25 + warp * 0.35, octaves: octaves, finest: finest)
            return 0.75 * large + 0.62 * lumps - 0.72 + 1.3 * coverage
        case .feathered:
            let fibres = noise.fractal(place + warp * 0.9, octaves: octaves, finest: finest)
            return 0.8 * fibres - 0.55 + 1.1 * coverage
        case .layered:
            let rolls = noise.fractal(place * 0.8 + warp * 0.75, octaves: octaves, finest: finest)
            return 0.85 * rolls - 0.5 + 1.15 * coverage
        }
    }
}
