import Foundation

/// House windows that show a furnished room behind the pane without its geometry (van Dongen 2008, "Interior Mapping").
/// Texture coordinates are metres from the pane's lower left corner.
struct Glazing: Sendable {
    var size: SIMD2<Float>
    /// The share of windows that are lit.
    var lit: Float = 0.45
    /// The brightness of lit rooms.
    var glow: Float = 1

    func surface(_ p: Interaction) -> Surface {
        let (i, j) = (Int((p.local.x / 0.9).rounded(.down)), Int((p.local.y / 1.6).rounded(.down)))
        let key = Int(p.variety * 4096)
        func pick(_ n: Int) -> Float { cellRandom(i, j, key &+ n &* 131) }
        var surface = Surface(Vector(repeating: 0.006), roughness: 0.03, specular: 0.045)
        // Old glass is not flat: each pane leans a little, and waves.
        let lean = Vector(pick(11) - 0.5, pick(12) - 0.5, 0) * 0.03
        let wave = Vector(Noise.gradient(p.local * 3), Noise.gradient(p.local * 3 + 7), 0) * 0.006
        surface.normal = p.toLocal.turnBack(normalize(p.localNormal + lean + wave))
        let curtain = drape(p.uv, pick)
        if pick(1) > lit {
            surface.base = mix(surface.base, Vector(0.30, 0.29, 0.27) * curtain.shade, curtain.cover * 0.5)
            return surface
        }
        let room = inside(p, pick)
        let warm = mix(Vector(1.0, 0.60, 0.27), Vector(1.0, 0.80, 0.56), pick(2))
        let strength = glow * (0.5 + 1.5 * pick(3) * pick(3))
        let cloth = Vector(0.95, 0.85, 0.7) * (0.55 * curtain.shade)
        surface.emission = mix(room, cloth, curtain.cover) * warm * strength
        return surface
    }

    /// Curtains at both sides, in some windows a blind: how much they cover, and their folds.
    private func drape(_ uv: SIMD2<Float>, _ pick: (Int) -> Float) -> (cover: Float, shade: Float) {
        let reach = size.x * (0.10 + 0.32 * pick(4))
        let side = min(uv.x, size.x - uv.x)
        let sway = 0.03 * sine(uv.y * 3 + pick(5) * 9)
        let folds = 0.7 + 0.3 * sine(uv.x * (70 + 40 * pick(6)) + 2 * sine(uv.y * 1.3))
        if pick(7) < 0.30 && uv.y > size.y * (0.25 + 0.6 * pick(8)) { return (0.96, 0.85) }
        return (smoothstep(reach + 0.02, reach - 0.01, side + sway), folds)
    }

    /// Follows the ray into a box-shaped room and shades what it meets there.
    private func inside(_ p: Interaction, _ pick: (Int) -> Float) -> Vector {
        let low = Vector(-0.9, -0.85, -2.6 - 1.6 * pick(9))
        let high = Vector(size.x + 0.9, size.y + 0.45, 0)
        let o = Vector(p.uv.x, p.uv.y, 0)
        let d = p.localDirection
        let far = high.replacing(with: low, where: d .< 0)
        let t = (far - o) * reciprocal(d)
        let distance = min(t.x, min(t.y, t.z))
        let q = o + d * distance
        let lamp = Vector((low.x + high.x) * (0.3 + 0.4 * pick(10)), high.y - 0.5, low.z * 0.55)
        let to = lamp - q
        let fall = 1.3 / (0.5 + dot(to, to))
        var wall = mix(Vector(0.85, 0.75, 0.6), Vector(0.6, 0.68, 0.62), pick(13))
        if t.y <= distance { wall = d.y > 0 ? Vector(0.95, 0.93, 0.88) : Vector(0.35, 0.22, 0.12) }
        if t.z <= distance {
            // A picture, and a dark piece of furniture, on the back wall.
            let u = (q.x - low.x) / (high.x - low.x)
            let (a, b) = (0.15 + 0.35 * pick(14), 0.55 + 0.25 * pick(15))
            if u > a && u < a + 0.22 && q.y > 0.7 && q.y < 1.25 { wall *= Vector(0.35, 0.3, 0.4) }
            if u > b - 0.3 && u < b + 0.2 && q.y < 0.15 + 0.5 * pick(16) { wall *= 0.25 }
        }
        // The lampshade itself.
        let along = dot(lamp - o, normalize(d))
        let miss = length(lamp - o - normalize(d) * along)
        let shade: Float = miss < 0.17 ? 3.0 : 0.5 * exp(-miss * 3)
        return wall * (0.25 + fall) + Vector(1, 0.9, 0.7) * shade
    }
}
