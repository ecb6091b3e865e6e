import Foundation

/// What one walks and drives on, in world coordinates (the street runs along z).
enum Paving {
    /// How wet the ground is, 0 ... 1: dry patches, damp, puddles in hollows and along the kerbs.
    private static func wetness(_ q: Vector) -> Float {
        let hollow = Noise.fractal(Vector(q.x * 0.55, 0, q.z * 0.22), octaves: 4)
        let gutter = smoothstep(3.2, 4.4, abs(q.x)) * 0.35
        return smoothstep(-0.12, 0.42, hollow + gutter)
    }

    static func asphalt(_ p: Interaction) -> Surface {
        let q = p.position
        let wet = wetness(q)
        let fade = clamp(0.006 / max(p.footprint, 1e-4))
        let stones = Noise.fractal(q * 90, octaves: 2) * fade
        let patches = Noise.fractal(Vector(q.x * 0.4, 2, q.z * 0.4), octaves: 4)
        let wear = Noise.fractal(Vector(q.x * 0.9, 5, q.z * 0.06), octaves: 3)
        var base = Vector(0.058, 0.058, 0.06) * (1 + 0.35 * stones + 0.3 * patches + 0.25 * wear)
        let lines = Noise.fractal(Vector(q.x, 3, q.z) * 0.7, octaves: 3)
        let crack = 1 - smoothstep(0.004, 0.014 + p.footprint, abs(lines) * 0.6)
        base *= 1 - 0.5 * crack
        if marking(q) {
            let worn = smoothstep(-0.25, 0.35, Noise.fractal(q * 6, octaves: 4) + 0.15)
            base = mix(base, Vector(0.5, 0.49, 0.46), worn * 0.8)
        }
        base *= 1 - 0.45 * wet
        let puddle = smoothstep(0.72, 0.95, wet)
        var surface = Surface(
            base, roughness: mix(mix(0.62, 0.34, wet), 0.05, puddle), specular: mix(0.035, 0.022, puddle))
        let height = 0.0012 * fade * (1 - puddle)
        if height > 1e-5 {
            surface.normal = Noise.bump(p.normal, at: q, step: 0.003) {
                height * 2 * Noise.fractal($0 * 90, octaves: 2)
            }
        } else {
            surface.normal = Noise.bump(p.normal, at: q, step: 0.02) { 0.0006 * Noise.fractal($0 * 3, octaves: 2) }
        }
        return surface
    }

    /// A dashed line in the middle, a zebra crossing farther on.
    private static func marking(_ q: Vector) -> Bool {
        let dash = abs(q.x) < 0.06 && (q.z / 6 - (q.z / 6).rounded(.down)) < 0.5 && q.z < -18
        let stripe = q.x / 1.0 - (q.x / 1.0).rounded(.down)
        let zebra = q.z < -11.5 && q.z > -14.7 && abs(q.x) < 4.1 && stripe < 0.5
        return dash || zebra
    }

    /// Concrete slabs, 0.6 by 0.4 m.
    static func slabs(_ p: Interaction) -> Surface {
        let q = p.position
        let row = (q.z / 0.6).rounded(.down)
        let shift: Float = Int(row) & 1 == 0 ? 0 : 0.5
        let column = (q.x / 0.4 + shift).rounded(.down)
        let fx = (q.x / 0.4 + shift - column) * 0.4
        let fz = (q.z / 0.6 - row) * 0.6
        let edge = min(min(fx, 0.4 - fx), min(fz, 0.6 - fz))
        let joint = (1 - smoothstep(0.003, 0.009 + p.footprint, edge)) * clamp(0.03 / max(p.footprint, 1e-3))
        let own = cellRandom(Int(column), Int(row), 4)
        let grain = Noise.fractal(q * 25, octaves: 3) * clamp(0.02 / max(p.footprint, 1e-3))
        let wet = wetness(q * 1.4 + Vector(9, 0, 4)) * 0.8
        let base = Vector(0.24, 0.225, 0.205) * (0.78 + 0.35 * own + 0.12 * grain) * (1 - 0.6 * joint) * (1 - 0.4 * wet)
        var surface = Surface(base, roughness: mix(0.7, 0.22, wet), specular: 0.03)
        if p.footprint < 0.02 {
            surface.normal = Noise.bump(p.normal, at: q, step: 0.004) { 0.0012 * Noise.fractal($0 * 30, octaves: 2) }
        }
        return surface
    }

    static func kerb(_ p: Interaction) -> Surface {
        let n = Noise.fractal(p.position * 30, octaves: 3)
        let seam = p.position.z - p.position.z.rounded(.down)
        return Surface(
            Vector(0.27, 0.26, 0.25) * (0.9 + 0.3 * n) * (seam < 0.012 ? 0.4 : 1), roughness: 0.5, specular: 0.035)
    }
}
