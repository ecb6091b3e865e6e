/// A painted wall: a plain colour, faintly uneven.
struct Plaster: Sendable {
    var base: Vector
    var bump: Float = 0.0005

    func surface(_ p: Interaction) -> Surface {
        let q = p.local
        // Far away, and to light that comes from here by a bounce, the wall is plain.
        if p.footprint > 0.012 { return Surface(base, roughness: 0.85, specular: 0.025) }
        let stain = Noise.fractal(q * 1.1, octaves: 4)
        var surface = Surface(base * (1 + 0.08 * stain), roughness: 0.85, specular: 0.025)
        let height = bump
        surface.normal = p.bumped(step: 0.004) { height * Noise.fractal($0 * 28, octaves: 3) }
        return surface
    }
}
