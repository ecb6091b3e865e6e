/// Collects what a scene is made of.
struct SceneBuilder {
    let world = World()
    var mesh = Mesh()
    private(set) var materials: [Material] = []
    private(set) var lights: [Light] = []

    /// Registers a material and returns its number.
    mutating func material(_ surface: @escaping @Sendable (Interaction) -> Surface) -> Int {
        materials.append(Material(surface))
        return materials.count - 1
    }

    mutating func material(_ plain: Surface) -> Int { material { _ in plain } }

    /// Registers a clear boundary; `passesShadows` lets light sources shine through it.
    mutating func glass(_ surface: Surface, passesShadows: Bool = false) -> Int {
        var material = Material(surface)
        material.passesShadows = passesShadows
        materials.append(material)
        return materials.count - 1
    }

    mutating func light(_ light: Light) { lights.append(light) }

    /// Registers a lamp, and returns the material for its triangles.
    /// - Parameter texture: what the eye sees of it; its own radiance by default.
    mutating func lamp(
        _ light: Light, texture: (@Sendable (Interaction) -> Surface)? = nil
    ) -> Int {
        lights.append(light)
        var material = Material.light(lights.count - 1, light.radiance)
        if let texture { material.surface = texture }
        materials.append(material)
        return materials.count - 1
    }

    /// Puts the mesh into the world and builds the hierarchies.
    func finish(camera: Camera, environment: Environment?) -> Scene {
        if !mesh.triangles.isEmpty { world.add(mesh) }
        world.prepare()
        return Scene(
            world: world, materials: materials, lights: lights, environment: environment, camera: camera)
    }
}
