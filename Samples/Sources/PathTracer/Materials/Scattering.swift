/// The reflection of an opaque surface in its own frame (normal +z): a diffuse layer, part of it let through, under a
/// glossy GGX layer. Both directions point away from the surface.
public struct Scattering {
    private let surface: Surface
    private let alpha: Float
    private let f0: Vector
    private let glossy: Float

    /// - Parameter outgoing: towards the eye; decides how often the glossy layer is sampled.
    @inline(__always) public init(_ surface: Surface, outgoing: Vector) {
        self.surface = surface
        alpha = max(surface.roughness * surface.roughness, 0.0012)
        f0 = mix(Vector(repeating: surface.specular), surface.base, surface.metallic)
        let shine = luminance(Fresnel.schlick(f0, outgoing.z))
        let matt = luminance(surface.base) * (1 - surface.metallic)
        glossy = shine <= 0 ? 0 : (matt <= 0 ? 1 : clamp(shine / (shine + matt), 0.12, 0.95))
    }

    /// The reflectance function times the cosine, and the density with which `sample` draws `incoming`.
    @inline(__always) public func evaluate(_ outgoing: Vector, _ incoming: Vector) -> (value: Vector, pdf: Float) {
        let diffuse = surface.base * ((1 - surface.metallic) / .pi * abs(incoming.z))
        let through = surface.translucency
        let pass: Vector =
            (1 - Fresnel.schlick(f0, outgoing.z)) * (1 - Fresnel.schlick(f0, abs(incoming.z)))
        let cosine = abs(incoming.z) / .pi * (1 - glossy)
        if incoming.z <= 0 { return (diffuse * pass * through, cosine * through) }
        let h = normalize(outgoing + incoming)
        let fresnel = Fresnel.schlick(f0, dot(outgoing, h))
        let lo = Microfacet.lambda(outgoing, alpha)
        let li = Microfacet.lambda(incoming, alpha)
        let facets = Microfacet.density(h, alpha) / (4 * max(outgoing.z, 1e-4))
        let value = diffuse * pass * (1 - through) + fresnel * (facets / (1 + lo + li))
        return (value, cosine * (1 - through) + glossy * facets / (1 + lo))
    }

    /// Draws an incoming direction; nil where the facet sends it below the surface.
    @inline(__always) public func sample(_ outgoing: Vector, _ choice: Float, _ u: SIMD2<Float>) -> Vector? {
        if choice < glossy {
            let h = Microfacet.sample(outgoing, alpha, u)
            let incoming = h * (2 * dot(outgoing, h)) - outgoing
            return incoming.z > 0 ? incoming : nil
        }
        var incoming = Warp.cosineHemisphere(u)
        if (choice - glossy) < surface.translucency * (1 - glossy) { incoming.z = -incoming.z }
        return incoming
    }
}
