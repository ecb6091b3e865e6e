import Foundation

/// A clear sky: single scattering by air and haze (Nishita et al. 1993), with a share added for light that is scattered
/// more than once.
struct Atmosphere: Sendable {
    /// Towards the sun, unit.
    var sun: Vector
    /// Sunlight above the air, linear RGB.
    var sunlight = Vector(1.0, 0.98, 0.95) * 20
    /// Scattering of air per metre at sea level.
    var rayleigh = Vector(5.8e-6, 13.5e-6, 33.1e-6)
    /// Scattering of haze per metre at sea level.
    var mie: Float = 7e-6
    private let ground: Float = 6_360_000
    private let top: Float = 6_420_000

    init(sun: Vector) { self.sun = normalize(sun) }

    /// The colour of the sun's light on the ground.
    var sunAtGround: Vector { sunlight * exponential(depth(Vector(0, ground + 10, 0), sun, steps: 24) * -1) }

    /// Radiance from a direction at or above the horizon.
    func radiance(_ direction: Vector) -> Vector {
        var d = direction
        d.y = max(d.y, 0.004)
        d = normalize(d)
        let eye = Vector(0, ground + 50, 0)
        let reach = exit(eye, d)
        let steps = 24
        var (sum, along) = (Vector.zero, Vector.zero)
        let cosine = dot(d, sun)
        let air = 3 / (16 * Float.pi) * (1 + cosine * cosine)
        let g: Float = 0.76
        let haze =
            3 / (8 * Float.pi) * ((1 - g * g) * (1 + cosine * cosine))
            / ((2 + g * g) * pow(1 + g * g - 2 * g * cosine, 1.5))
        var last: Float = 0
        for step in 1...steps {
            // Steps grow with distance, as the air thins.
            let next = reach * pow(Float(step) / Float(steps), 2)
            let t = (last + next) * 0.5
            let p = eye + d * t
            let height = length(p) - ground
            let dr = exp(-height / 8000) * (next - last)
            let dm = exp(-height / 1200) * (next - last)
            along += rayleigh * dr + Vector(repeating: mie * 1.11 * dm)
            let light = exponential((along + depth(p, sun, steps: 8)) * -1)
            sum += light * (rayleigh * (dr * (air + 0.028)) + mie * dm * (haze + 0.03))
            last = next
        }
        return sum * sunlight
    }

    /// Optical depth from a point to the top of the air.
    private func depth(_ p: Vector, _ d: Vector, steps: Int) -> Vector {
        let step = exit(p, d) / Float(steps)
        var (r, m): (Float, Float) = (0, 0)
        for i in 0..<steps {
            let height = max(length(p + d * (step * (Float(i) + 0.5))) - ground, 0)
            r += exp(-height / 8000) * step
            m += exp(-height / 1200) * step
        }
        return rayleigh * r + Vector(repeating: mie * 1.11 * m)
    }

    private func exit(_ p: Vector, _ d: Vector) -> Float {
        let b = dot(p, d)
        return -b + max(0, b * b - dot(p, p) + top * top).squareRoot()
    }
}
