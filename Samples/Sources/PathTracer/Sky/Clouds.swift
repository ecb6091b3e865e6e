import Foundation

/// Fair-weather cumulus: a layer of noise with a flat base, marched through with light from the sun (after Schneider
/// and Vos 2015, "The Real-Time Volumetric Cloudscapes of Horizon Zero Dawn").
struct Clouds: Sendable {
    let atmosphere: Atmosphere
    /// Sunlight on the clouds, and the sky's light from above.
    private let sun: Vector
    private let overhead: Vector
    var base: Float = 1500
    var thickness: Float = 1300
    /// Roughly the share of the sky that is covered, 0 ... 1.
    let cover: Float
    var offset = Vector(5200, 0, 900)
    private let extinction: Float = 0.028

    init(atmosphere: Atmosphere, cover: Float) {
        self.atmosphere = atmosphere
        self.cover = cover
        sun = atmosphere.sunAtGround * 1.1
        overhead = atmosphere.radiance(Vector(0.2, 0.9, 0.3))
    }

    /// The sky's radiance with clouds before it.
    func radiance(_ d: Vector) -> Vector {
        let sky = atmosphere.radiance(d)
        guard d.y > 0.012 else { return sky }
        let (near, far) = (distance(d, base), distance(d, base + thickness))
        let steps = 96
        let step = min((far - near) / Float(steps), 90)
        var (light, clear) = (Vector.zero, Float(1))
        let cosine = dot(d, atmosphere.sun)
        // Two lobes: a silver lining towards the sun, and a broad share backwards.
        let phase = 0.6 * lobe(cosine, 0.7) + 0.4 * lobe(cosine, -0.15) + 0.02
        var jitter = Random(seed: hash(UInt32(bitPattern: Int32(d.x * 1e6)), UInt32(bitPattern: Int32(d.y * 1e6))))
        var t = near + step * jitter.unit()
        var mean: Float = 0
        while t < far && clear > 0.03 {
            let p = d * t
            let rho = density(p, fine: true)
            // Clear air between clouds is crossed in longer steps.
            if rho < 0 {
                t += step * 2.5
                continue
            }
            if rho > 0.002 {
                let depth = rho * extinction * step
                let shade = sunDepth(p)
                // Beer's law, with a second, weaker fall for light that has been scattered often.
                let beam = exp(-shade) + 0.28 * exp(-shade * 0.22)
                let powder = 1 - 0.7 * exp(-rho * 9)
                let height = clamp((p.y - base) / thickness)
                let ambient = overhead * (0.75 + 1.1 * height) + Vector(0.28, 0.30, 0.26) * (0.5 * (1 - height))
                let scattered = sun * (beam * powder * phase * 2.4) + ambient * 0.55
                let part = clear * (1 - exp(-depth))
                light += scattered * part
                mean += t * part
                clear *= exp(-depth)
            }
            t += step
        }
        let cover = 1 - clear
        guard cover > 0.001 else { return sky }
        let away = mean / cover
        // Far clouds fade into the haze before them.
        let veil = exponential((atmosphere.rayleigh + Vector(repeating: 9e-6)) * (-away * 0.9))
        let faded = light * veil + sky * (1 - veil) * cover
        return faded + sky * clear
    }

    private func distance(_ d: Vector, _ height: Float) -> Float {
        // The layer follows the Earth's curve.
        let radius: Float = 6_360_000
        let b = radius * d.y
        return -b + (b * b + 2 * radius * height + height * height).squareRoot()
    }

    private func lobe(_ cosine: Float, _ g: Float) -> Float {
        (1 - g * g) / (4 * .pi * pow(1 + g * g - 2 * g * cosine, 1.5))
    }

    private func sunDepth(_ p: Vector) -> Float {
        var sum: Float = 0
        var last: Float = 0
        for reach in [Float(50), 150, 360, 700] {
            sum += max(density(p + atmosphere.sun * ((last + reach) * 0.5), fine: false), 0) * (reach - last)
            last = reach
        }
        return sum * extinction
    }

    /// Density in 0 ... 1; negative well outside clouds.
    private func density(_ p: Vector, fine: Bool) -> Float {
        let drop = (p.x * p.x + p.z * p.z) / 12_720_000
        let height = (p.y + drop - base) / thickness
        if height <= 0 || height >= 1 { return 0 }
        let q = p + offset
        let broad = Noise.fractal(Vector(q.x / 4200, 3.7, q.z / 4200), octaves: 3)
        let heap = 0.5 + 0.62 * broad + (cover - 0.5) * 0.8
        // Flat below, rounded above; only the thickest heaps reach the top.
        let profile = smoothstep(0, 0.10, height) * (heap - 0.12 - 0.95 * height * height)
        if profile < 0.04 { return profile < -0.12 ? -1 : 0 }
        var billow: Float = 0
        var (amplitude, r): (Float, Vector) = (0.5, q / 900)
        for _ in 0..<(fine ? 7 : 3) {
            billow += amplitude * abs(Noise.gradient(r))
            amplitude *= 0.52
            r = r * 2.1 + Vector(9.1, 3.3, 7.7)
        }
        return clamp((profile - 0.62 + billow * 1.15) * 4.2)
    }
}
