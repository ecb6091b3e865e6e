import Foundation

/// Draws skies in linear light. The fourth lane of the planes is how much of what lies behind the clouds comes through.
struct SkyRenderer: Sendable {
    let look: SkyLook
    let camera: SkyCamera
    /// Rows from here on are not needed.
    let bottom: Int

    func render(check: Check) throws -> Plane<SIMD4<Float>> {
        let longer = max(camera.width, camera.height)
        // Polar lights are soft, and dear to march through.
        let finest = look.aurora == nil ? 560 : 300
        let factor = max(1, (longer + finest - 1) / finest)
        var air = try air(check)
        if factor > 1 {
            let small = try details(factor: factor, check: check)
            let details = try small.enlarged(width: camera.width, height: bottom, factor: Float(factor), check: check)
            try combine(&air, details, check)
        } else {
            try combine(&air, try details(factor: 1, check: check), check)
        }
        try drawStars(on: &air, check)
        return air
    }

    /// The light of the air: found on a coarse lattice, since it has no detail.
    private func air(_ check: Check) throws -> Plane<SIMD4<Float>> {
        let longer = max(camera.width, camera.height)
        let cell = max(1, longer / 36)
        let columns = (camera.width + cell - 1) / cell
        let rows = (bottom + cell - 1) / cell
        let atmosphere = Atmosphere(sun: look.sun, haze: look.haze)
        var coarse = Plane<SIMD4<Float>>(width: columns, height: rows)
        for row in 0..<rows {
            try check()
            for column in 0..<columns {
                let direction = camera.direction(
                    (Float(column) + 0.5) * Float(cell), (Float(row) + 0.5) * Float(cell))
                let scattered = look.exposure > 0 ? atmosphere.radiance(direction) * look.exposure : SIMD3()
                let grey = SIMD3(repeating: SIMD3(0.2126, 0.7152, 0.0722).dot(scattered))
                let colored = (grey + (scattered - grey) * look.saturation) * look.tint
                let up = powf(min(1, direction.y * 1.25), 0.55)
                let light = colored + look.skyline + (look.zenith - look.skyline) * up
                coarse.values[row * columns + column] = SIMD4(
                    SkyRenderer.shown(light.x), SkyRenderer.shown(light.y), SkyRenderer.shown(light.z), 1)
            }
        }
        return try coarse.enlarged(width: camera.width, height: bottom, factor: Float(cell), check: check)
    }

    /// Light of any strength brought below 1, as film does.
    private static func shown(_ light: Float) -> Float { 1 - expf(-max(0, light)) }

    /// Clouds and lights of the night: premultiplied light, and what comes through.
    private func details(factor: Int, check: Check) throws -> Plane<SIMD4<Float>> {
        let columns = (camera.width + factor - 1) / factor
        let rows = (bottom + factor - 1) / factor
        let noises = look.clouds.map { GradientNoise(seed: $0.seed) }
        let galaxy = look.milkyWay.map { GradientNoise(seed: $0.seed) }
        let veil = look.aurora.map { GradientNoise(seed: $0.seed) }
        let (width, height) = (Float(camera.width), Float(camera.height))
        return try Plane(width: columns, height: rows, check: check) { target, rows in
            for row in rows {
                for column in 0..<columns {
                    let x = (Float(column) + 0.5) * Float(factor)
                    let y = (Float(row) + 0.5) * Float(factor)
                    let direction = camera.direction(x, y)
                    var light = SIMD3<Float>()
                    var through: Float = 1
                    if let milkyWay = look.milkyWay, let galaxy {
                        light += galaxy.use { milkyWay.light(x, y, width, height, noise: $0) }
                    }
                    if let aurora = look.aurora, let veil {
                        light += veil.use { aurora.light(direction, noise: $0, jitter: 0.5) }
                    }
                    for (layer, noise) in zip(look.clouds, noises) {
                        let cloud = noise.use {
                            layer.cover(direction, sun: look.sun, noise: $0, footprint: Float(factor) / camera.focal)
                        }
                        light = light * (1 - cloud.w) + SIMD3(cloud.x, cloud.y, cloud.z)
                        through *= 1 - cloud.w
                    }
                    target[row &* columns &+ column] = SIMD4(light, through)
                }
            }
        }
    }

    /// Puts the details over the air, and the disc of the sun or the moon behind the clouds.
    private func combine(
        _ air: inout Plane<SIMD4<Float>>, _ details: Plane<SIMD4<Float>>, _ check: Check
    ) throws {
        let width = camera.width
        let mottle = GradientNoise(seed: 77)
        try air.update(check: check) { values, indices in
            details.read { details in
                mottle.use { mottle in
                    var index = indices.lowerBound
                    for y in indices.lowerBound / width..<indices.upperBound / width {
                        for x in 0..<width {
                            let detail = details[index]
                            var behind = values[index]
                            if let disc = look.disc {
                                let way = camera.direction(Float(x) + 0.5, Float(y) + 0.5)
                                behind = SIMD4(disc.over(behind.color, way, sun: look.sun, mottle: mottle), 1)
                            }
                            values[index] = SIMD4(behind.color * detail.w + detail.color, detail.w)
                            index &+= 1
                        }
                    }
                }
            }
        }
    }

    private func drawStars(on sky: inout Plane<SIMD4<Float>>, _ check: Check) throws {
        guard let field = look.stars else { return }
        var stars = field.stars(width: camera.width, height: camera.height)
        if let milkyWay = look.milkyWay {
            let (width, height) = (Float(camera.width), Float(camera.height))
            let dust = StarField(
                seed: RandomGenerator.seed(field.seed, 5), count: 4 * field.count, brightness: 0.35 * field.brightness)
            stars += dust.stars(width: camera.width, height: camera.height) {
                milkyWay.density($0, width, height)
            }
        }
        // Stars fade in the haze at the horizon.
        let horizon = camera.horizon
        let faded = stars.map { star in
            let up = (horizon - star.place.y) / camera.focal
            return StarField.Star(
                place: star.place, light: star.light * ToneCurve.step(0, 0.22, up), sigma: star.sigma)
        }
        try StarField.draw(faded, on: &sky, rows: bottom, check: check)
    }
}

extension SkyLook.Disc {
    /// The disc and its glow over the light of the air.
    @inline(__always)
    func over(
        _ light: SIMD3<Float>, _ way: SIMD3<Float>, sun: SIMD3<Float>, mottle: GradientNoise.Pointer
    ) -> SIMD3<Float> {
        let offset = way - sun
        let angle = offset.dot(offset).squareRoot()
        let share = angle / radius
        // Two halos: a narrow one and a wide one.
        let halo = glow * (0.65 / (1 + 0.5 * share * share) + 0.1 * expf(-angle * 5.5))
        var result = light + color * halo
        let inside = 1 - ToneCurve.step(0.92, 1.08, share)
        guard inside > 0 else { return result }
        var face = color
        if isMoon {
            let place = SIMD2(offset.x, offset.y) / radius
            let plains = mottle.fractal(place * 1.3 + SIMD2(4.2, 9.1), octaves: 4)
            face *= 0.92 - 0.38 * ToneCurve.step(-0.05, 0.35, plains)
        }
        result += (face - result) * inside
        return result
    }
}
