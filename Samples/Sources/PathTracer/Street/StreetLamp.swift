/// A cast-iron lamp post with a frosted globe.
struct StreetLamp {
    static let globe = Vector(0, 4.35, 0)
    static let radius: Float = 0.17

    func add(to mesh: inout Mesh, at place: Vector, iron: Int, light: Int) {
        mesh.addLathe(
            [
                [0.19, 0], [0.19, 0.08], [0.15, 0.12], [0.14, 0.55], [0.16, 0.6], [0.09, 0.7], [0.062, 1.1],
                [0.055, 2.5],
                [0.048, 3.7], [0.08, 3.75], [0.05, 3.82], [0.05, 4.05], [0.12, 4.14], [0.1, 4.19], [0, 4.19],
            ], at: place, segments: 20, steps: 4, material: iron)
        let (c, r) = (place + Self.globe, Self.radius)
        mesh.addSurface(columns: 28, rows: 18, closed: true, flipped: true, material: light) { u, v in
            let (a, b) = (2 * Float.pi * u, .pi * (v - 0.5))
            return c + Vector(cosine(a) * cosine(b), sine(b), sine(a) * cosine(b)) * r
        }
        mesh.addLathe(
            [[0.10, 4.5], [0.13, 4.51], [0.09, 4.56], [0.03, 4.62], [0.035, 4.68], [0, 4.72]], at: place, segments: 16,
            steps: 3, material: iron)
    }
}
