import Foundation

/// Boards of oiled wood along x, seen from above.
struct Wood: Sendable {
    var dark = colour(0x5a3a20)
    var light = colour(0xa9783f)
    /// The boards' width in metres, along z.
    var board: Float = 0.19
    var roughness: Float = 0.42
    var seed: Float = 0

    func surface(_ p: Interaction) -> Surface {
        let q = p.local
        let row = (q.z / board).rounded(.down)
        let across = q.z / board - row
        let shade = cellRandom(Int(row), 11, Int(seed))
        // Rings of a trunk cut lengthwise: far stretched along the board, wavy, a centre of its own in each board.
        let base = Vector(q.x * 0.5 + row * 7.3 + seed, q.z + row * 3.1, q.y)
        let wave = Noise.fractal(Vector(base.x * 1.6, base.y * 5, base.z * 5), octaves: 2)
        let distance = (across - 0.5 - (shade - 0.5) * 1.3) * board + wave * 0.022
        let ring = 0.5 + 0.5 * sine(sqrt(distance * distance + 0.0004) * 470 + base.x * 1.5)
        let fibre = Noise.fractal(Vector(q.x * 9, q.z * 420, row * 5 + seed), octaves: 3)
        let pores = smoothstep(0.35, 0.75, Noise.gradient(Vector(q.x * 26, q.z * 900, row)))
        let patches = Noise.fractal(Vector(q.x * 2.1, q.z * 6, seed), octaves: 3)
        var t = 0.30 + 0.24 * ring * ring + 0.16 * fibre + 0.12 * patches + (shade - 0.5) * 0.34
        t = clamp(t)
        var base0 = mix(dark, light, t) * (1 - 0.38 * pores)
        if p.footprint > 0.02 { return Surface(base0, roughness: roughness) }
        let seam = min(across, 1 - across) * board
        let gap = 1 - smoothstep(0.0003, 0.0012, seam)
        base0 *= 1 - 0.7 * gap
        var surface = Surface(base0, roughness: clamp(roughness + 0.1 * patches + 0.12 * pores - 0.05 * ring, 0.2, 0.9))
        surface.specular = 0.04 * (1 - gap)
        let strength: Float = p.footprint < 0.002 ? 1 : 0.3
        if abs(p.normal.y) > 0.9 {
            surface.normal = p.bumped(step: 0.0006) {
                strength * 0.00009 * Noise.gradient(Vector($0.x * 20, $0.z * 380, row))
                    - 0.0007 * (1 - smoothstep(0.0004, 0.003, min($0.z / board - row, 1 - $0.z / board + row) * board))
            }
        }
        return surface
    }
}
