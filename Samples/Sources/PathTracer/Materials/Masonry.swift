import Foundation

/// Walls of houses, textured in the building's own space: x along the street, y up, z towards the street.
enum Masonry {
    /// Bricks in running bond with pale joints.
    static func brick(_ p: Interaction, tone: Vector) -> Surface {
        let q = p.local
        let across = abs(p.localNormal.x) > 0.7 ? q.z : q.x
        let row = (q.y / 0.075).rounded(.down)
        let shift: Float = Int(row) & 1 == 0 ? 0 : 0.5
        let column = (across / 0.225 + shift).rounded(.down)
        let fx = (across / 0.225 + shift - column) * 0.225
        let fy = (q.y / 0.075 - row) * 0.075
        let edge = min(min(fx, 0.225 - fx), min(fy, 0.075 - fy))
        let blur = p.footprint * 0.7
        let joint = 1 - smoothstep(0.004 - blur, 0.008 + blur, edge)
        let own = cellRandom(Int(column), Int(row), 5)
        let grain = Noise.fractal(q * 40, octaves: 2) * clamp(0.02 / max(p.footprint, 1e-3))
        let soot = Noise.fractal(Vector(q.x * 0.5, q.y * 0.18, p.variety * 9), octaves: 4)
        let brick = tone * (0.72 + 0.5 * own + 0.18 * grain)
        let fade = clamp(0.05 / max(p.footprint, 1e-3))
        let base = mix(brick, Vector(0.34, 0.31, 0.27), joint * 0.65 * fade) * (0.9 + 0.28 * soot)
        var surface = Surface(base, roughness: 0.85, specular: 0.03)
        if p.footprint < 0.02 {
            surface.normal = p.bumped(step: 0.004) {
                let x = (abs(p.localNormal.x) > 0.7 ? $0.z : $0.x) / 0.225 + shift
                let y = $0.y / 0.075
                let gap = min(
                    min(x - x.rounded(.down), 1 - x + x.rounded(.down)) * 0.225,
                    min(y - y.rounded(.down), 1 - y + y.rounded(.down)) * 0.075)
                return 0.006 * smoothstep(0.002, 0.009, gap) + 0.0015 * Noise.gradient($0 * 60)
            }
        }
        return surface
    }

    /// Rendered and painted, streaked by rain under every ledge.
    static func render(_ p: Interaction, tone: Vector) -> Surface {
        let q = p.local
        let patches = Noise.fractal(Vector(q.x * 0.7, q.y * 0.7, q.z + p.variety * 7), octaves: 4)
        let streak = Noise.fractal(Vector(q.x * 3.2, q.y * 0.16, p.variety * 5), octaves: 3)
        let foot = smoothstep(1.2, 0, q.y) * 0.25
        let base = tone * (1 + 0.12 * patches - 0.22 * max(0, streak) - foot)
        var surface = Surface(base, roughness: 0.88, specular: 0.03)
        if p.footprint < 0.03 {
            surface.normal = p.bumped(step: 0.01) { 0.003 * Noise.fractal($0 * 22, octaves: 3) }
        }
        return surface
    }

    /// Cut stone: blocks with narrow joints.
    static func stone(_ p: Interaction, tone: Vector) -> Surface {
        let q = p.local
        let row = (q.y / 0.42).rounded(.down)
        let shift: Float = Int(row) & 1 == 0 ? 0 : 0.5
        let column = (q.x / 0.9 + shift).rounded(.down)
        let fx = (q.x / 0.9 + shift - column) * 0.9
        let fy = (q.y / 0.42 - row) * 0.42
        let joint = 1 - smoothstep(0.006, 0.012 + p.footprint, min(min(fx, 0.9 - fx), min(fy, 0.42 - fy)))
        let own = cellRandom(Int(column), Int(row), 9)
        let grain = Noise.fractal(q * 8, octaves: 4)
        let base = tone * (0.88 + 0.2 * own + 0.1 * grain) * (1 - 0.4 * joint)
        return Surface(base, roughness: 0.8, specular: 0.03)
    }

    /// Roof slates.
    static func slate(_ p: Interaction) -> Surface {
        let q = p.local
        let row = (q.y / 0.16).rounded(.down)
        let column = (q.x / 0.22 + (Int(row) & 1 == 0 ? 0 : 0.5)).rounded(.down)
        let own = cellRandom(Int(column), Int(row), 3)
        let fy = q.y / 0.16 - row
        return Surface(
            colour(0x474b52) * (0.7 + 0.6 * own) * (0.75 + 0.25 * smoothstep(0, 0.2, fy)), roughness: 0.45 + 0.2 * own)
    }
}
