import Foundation

/// What a car's body is made of, place by place: paint, panes, rubber, lamps, plates, seams.
struct CarPaint: Sendable {
    var paint: Vector

    func surface(_ p: Interaction) -> Surface {
        let (q, n) = (p.local, p.localNormal)
        let z = abs(q.z)
        let pane = paneDistance(q, n, z)
        if pane < 0 {
            var glass = Surface(Vector(repeating: 0.008), roughness: 0.03, specular: 0.05)
            // Head rests and the far windows show dimly through.
            let inside = smoothstep(0.1, 0.0, abs(q.y - 1.02)) * 0.02
            glass.base += inside
            return glass
        }
        if pane < 0.022 { return Surface(Vector(repeating: 0.012), roughness: 0.5) }
        if let lamp = lamp(q, n, z) { return lamp }
        if q.y < 0.285 { return Surface(Vector(repeating: 0.014), roughness: 0.6) }
        var surface = Surface(paint, roughness: 0.13, specular: 0.05)
        let blur = 0.5 * p.footprint
        let gap = 1 - smoothstep(0.003, 0.006 + blur, seam(q, n, z))
        surface.base *= 1 - 0.85 * gap * clamp(0.012 / max(p.footprint, 1e-3))
        let dirt = smoothstep(0.62, 0.28, q.y) * clamp(0.5 + Noise.fractal(q * 5, octaves: 3))
        surface.base = mix(surface.base, Vector(0.06, 0.055, 0.05), 0.35 * dirt)
        surface.roughness += 0.3 * dirt
        return surface
    }

    /// How far outside the nearest pane's edge a point of the surface lies, metres; negative on the pane.
    private func paneDistance(_ q: Vector, _ n: Vector, _ z: Float) -> Float {
        if abs(n.z) > 0.62 {
            // Side windows: parallel to the screens, with a pillar between.
            let front = (q.x - 0.83) * 0.69 + (q.y - 0.93) * 0.72
            let back = -(q.x + 1.56) * 0.93 + (q.y - 0.93) * 0.37
            let outline = max(max(front, back), max(0.945 - q.y, q.y - 1.30))
            return max(outline, 0.045 - abs(q.x + 0.36))
        }
        if n.x > 0.4 { return max(max(0.94 - q.y, q.y - 1.335), z - (0.675 - 0.28 * (q.y - 0.9))) }
        if n.x < -0.4 { return max(max(0.955 - q.y, q.y - 1.315), z - (0.655 - 0.28 * (q.y - 0.9))) }
        return 1
    }

    private func lamp(_ q: Vector, _ n: Vector, _ z: Float) -> Surface? {
        if q.x < -1.6 && z > 0.47 && z < 0.74 && q.y > 0.60 && q.y < 0.80 {
            let tone =
                z > 0.685
                ? Vector(0.50, 0.15, 0.01) : (z < 0.525 ? Vector(0.30, 0.28, 0.27) : Vector(0.40, 0.006, 0.006))
            var lens = Surface(tone, roughness: 0.12, specular: 0.05)
            let rib = 0.2 * sine(q.y * 480)
            lens.base *= 1 + rib
            return lens
        }
        if q.x > 1.6 && q.y > 0.58 && q.y < 0.75 {
            if z > 0.46 && z < 0.68 { return Surface(Vector(repeating: 0.75), roughness: 0.12, metallic: 0.8) }
            if z <= 0.46 { return Surface(Vector(repeating: 0.02) * (1.2 + sine(q.y * 260)), roughness: 0.4) }
        }
        if q.x < -1.6 && z < 0.26 && q.y > 0.59 && q.y < 0.70 {
            let mark =
                z < 0.22 && q.y > 0.615 && q.y < 0.675
                && cellRandom(Int(((q.z + 1) / 0.021).rounded(.down)), Int(((q.y - 0.615) / 0.02).rounded(.down))) < 0.5
            return Surface(mark ? Vector(repeating: 0.04) : Vector(0.62, 0.62, 0.58), roughness: 0.4)
        }
        return nil
    }

    /// The distance to the nearest gap between panels.
    private func seam(_ q: Vector, _ n: Vector, _ z: Float) -> Float {
        if abs(n.z) > 0.5 && q.y < 0.93 {
            let doors = min(abs(q.x - 0.70 + 0.05 * smoothstep(0.7, 0.3, q.y)), abs(q.x + 0.36))
            let rear = abs(q.x + 1.18 - 0.25 * smoothstep(0.5, 0.75, q.y) + 0.25)
            let bottom: Float = q.x > -1.1 && q.x < 0.75 ? abs(q.y - 0.33) : 1
            return min(min(doors, bottom), q.y > 0.66 ? rear : 1)
        }
        if n.x < -0.4 { return min(q.y > 0.56 && q.y < 1.35 ? abs(z - 0.76) : 1, z < 0.76 ? abs(q.y - 0.56) : 1) }
        if q.x > 0.9 { return abs(z - 0.66) }
        return 1
    }
}
