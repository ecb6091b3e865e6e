import Foundation

/// The light of a clear sky: sunlight scattered once by air (Rayleigh) and by haze (Mie), dimmed by ozone, integrated along
/// the line of sight (Nishita, Sirai, Tadamura & Nakamae 1993, with the coefficients of Bruneton & Neyret 2008 and
/// Hillaire 2020); what is scattered more often is added as an even part.
struct Atmosphere: Sendable {
    /// The unit vector to the sun.
    let sun: SIMD3<Float>
    /// The amount of haze, 1 = a clear day.
    let haze: Float

    private static let ground: Float = 6360
    private static let top: Float = 6440
    private static let rayleigh = SIMD3<Float>(0.005802, 0.013558, 0.0331)
    private static let mie: Float = 0.003996
    private static let ozone = SIMD3<Float>(0.000650, 0.001881, 0.000085)

    /// Linear light on a scale of its own, about 0…1 by day.
    func radiance(_ direction: SIMD3<Float>) -> SIMD3<Float> {
        let origin = SIMD3<Float>(0, Atmosphere.ground + 0.3, 0)
        let length = Atmosphere.distance(origin, direction)
        let steps = 22
        var depth = SIMD3<Float>()
        var sumRayleigh = SIMD3<Float>()
        var sumMie = SIMD3<Float>()
        var sumEven = SIMD3<Float>()
        var before: Float = 0
        for step in 1...steps {
            // Short steps first, where the air is dense.
            let share = Float(step) / Float(steps)
            let end = length * share * share
            let size = end - before
            let place = origin + direction * ((before + end) / 2)
            before = end
            let density = Atmosphere.density(place)
            let loss = extinction(density) * size
            let seen = Atmosphere.exponential(-(depth + loss * 0.5))
            depth += loss
            let sunlight = transmittance(place, 8) * seen * size
            sumRayleigh += sunlight * density.x
            sumMie += sunlight * density.y
            sumEven +=
                seen * size * (Atmosphere.rayleigh * density.x + SIMD3(repeating: Atmosphere.mie * haze * density.y))
                * transmittance(SIMD3(0, place.y + 4, 0), 5)
        }
        let cosine = direction.dot(sun)
        let phaseRayleigh = 0.0597 * (1 + cosine * cosine)
        return 20
            * (sumRayleigh * Atmosphere.rayleigh * phaseRayleigh
                + sumMie * (Atmosphere.mie * haze * Atmosphere.phase(cosine, 0.76)) + sumEven * 0.028)
    }

    /// The share of sunlight that reaches a place at `height` kilometres.
    func sunlight(height: Float) -> SIMD3<Float> {
        transmittance(SIMD3(0, Atmosphere.ground + height, 0), 24)
    }

    /// The phase function of haze (Henyey & Greenstein 1941).
    static func phase(_ cosine: Float, _ g: Float) -> Float {
        let base = 1 + g * g - 2 * g * cosine
        return 0.0796 * (1 - g * g) / (base * base.squareRoot())
    }

    private func transmittance(_ place: SIMD3<Float>, _ steps: Int) -> SIMD3<Float> {
        // Behind the earth the sun does not shine.
        let along = place.dot(sun)
        if along < 0 {
            let nearest = place.dot(place) - along * along
            let radius = Atmosphere.ground - 1
            if nearest < radius * radius { return SIMD3() }
        }
        let size = Atmosphere.distance(place, sun) / Float(steps)
        var depth = SIMD3<Float>()
        for step in 0..<steps {
            depth += extinction(Atmosphere.density(place + sun * ((Float(step) + 0.5) * size)))
        }
        return Atmosphere.exponential(-depth * size)
    }

    /// x: air, y: haze, z: ozone, relative to the densest there is.
    private static func density(_ place: SIMD3<Float>) -> SIMD3<Float> {
        let height = max(0, place.dot(place).squareRoot() - ground)
        return SIMD3(expf(-height / 8), expf(-height / 1.2), max(0, 1 - abs(height - 25) / 15))
    }

    private func extinction(_ density: SIMD3<Float>) -> SIMD3<Float> {
        Atmosphere.rayleigh * density.x + SIMD3(repeating: 1.11 * Atmosphere.mie * haze * density.y)
            + Atmosphere.ozone * density.z
    }

    /// From a place within to the upper end of the air.
    private static func distance(_ place: SIMD3<Float>, _ way: SIMD3<Float>) -> Float {
        let along = place.dot(way)
        return max(0, (along * along - place.dot(place) + top * top)).squareRoot() - along
    }

    private static func exponential(_ value: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(expf(value.x), expf(value.y), expf(value.z))
    }
}
