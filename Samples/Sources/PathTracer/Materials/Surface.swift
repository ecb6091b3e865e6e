/// How a surface treats light at one point: what a material's texture works out.
public struct Surface: Sendable {
    public enum Kind: Sendable {
        /// Diffuse and glossy reflection, some of it let through.
        case opaque
        /// A smooth boundary between two clear media.
        case dielectric
        /// A pane: reflects as glass does, otherwise lets the ray go straight on.
        case pane
    }

    public var kind = Kind.opaque
    /// The share of light that is scattered, linear RGB in 0 ... 1; a metal's colour at normal incidence.
    public var base = Vector(repeating: 0.5)
    /// Perceptual roughness in 0 ... 1; GGX's α is its square.
    public var roughness: Float = 0.5
    public var metallic: Float = 0
    /// Reflectance at normal incidence of what is not metal.
    public var specular: Float = 0.04
    /// The share of the diffuse light that leaves on the other side (leaves, thin cloth).
    public var translucency: Float = 0
    /// Light given off, linear RGB radiance.
    public var emission = Vector.zero
    /// The unit normal with bumps; nil leaves the smooth one.
    public var normal: Vector?
    /// Refractive indices on the front and the back of a dielectric boundary.
    public var indexFront: Float = 1
    public var indexBack: Float = 1.5
    /// What the medium behind a dielectric boundary absorbs per metre.
    public var absorption = Vector.zero

    public init() {}

    init(_ base: Vector, roughness: Float = 0.5, metallic: Float = 0, specular: Float = 0.04) {
        self.base = base
        self.roughness = roughness
        self.metallic = metallic
        self.specular = specular
    }
}

/// A material: a texture over points of surfaces, and the light that its triangles belong to, if any.
struct Material: Sendable {
    var light: Int = -1
    /// True where shadow rays pass (panes and thin glass).
    var passesShadows = false
    var surface: @Sendable (Interaction) -> Surface

    init(_ surface: @escaping @Sendable (Interaction) -> Surface) { self.surface = surface }

    init(_ plain: Surface) { surface = { _ in plain } }

    static func light(_ index: Int, _ radiance: Vector) -> Material {
        var glow = Surface(.zero, roughness: 1, specular: 0)
        glow.emission = radiance
        var material = Material(glow)
        material.light = index
        return material
    }
}
