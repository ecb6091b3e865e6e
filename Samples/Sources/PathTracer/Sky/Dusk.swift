import Foundation

/// The sky a while after sunset, painted: a warm band over the horizon towards −z, deepening blue above, thin clouds lit
/// from below.
enum Dusk {
    static func radiance(_ d: Vector) -> Vector {
        let up = max(d.y, 0)
        let towards = 0.5 - 0.5 * d.z / max((d.x * d.x + d.z * d.z).squareRoot(), 1e-4)
        let glow = pow(towards, 2.2)
        let zenith = Vector(0.045, 0.085, 0.21)
        let middle = mix(Vector(0.12, 0.18, 0.36), Vector(0.30, 0.31, 0.42), glow)
        let low = mix(Vector(0.20, 0.21, 0.32), Vector(1.25, 0.62, 0.30), glow)
        var sky = mix(middle, zenith, smoothstep(0.12, 0.75, up))
        sky = mix(low, sky, smoothstep(0.0, 0.30, up))
        if up > 0.01 {
            // Streaks of cloud on a plane overhead.
            let q = Vector(d.x / (up + 0.12) * 1.1, 0, d.z / (up + 0.12) * 2.6)
            let streak = Noise.fractal(q + Vector(2.2, 0, 1.3), octaves: 6, gain: 0.55)
            let cover = smoothstep(0.05, 0.75, streak) * smoothstep(0.02, 0.14, up) * 0.75
            let lit = mix(Vector(0.22, 0.19, 0.27), Vector(1.0, 0.42, 0.26), glow * smoothstep(0.75, 0.1, up))
            sky = mix(sky, lit, cover)
        }
        return d.y < 0 ? Vector(0.03, 0.03, 0.035) : sky
    }
}
