extension Scene {
    /// A level floor seen from above under an even sky: a scene whose light can be worked out by hand.
    public static func matteFloor(albedo: Float, sky: Float) -> Scene {
        var builder = SceneBuilder()
        let matt = builder.material(Surface(Vector(repeating: albedo), roughness: 1, specular: 0))
        builder.mesh.addQuad(Vector(-50, 0, 50), Vector(100, 0, 0), Vector(0, 0, -100), material: matt)
        let environment = Environment(width: 32) { $0.y > 0 ? Vector(repeating: sky) : .zero }
        builder.light(.environment(mean: environment.mean))
        return builder.finish(
            camera: Camera(eye: Vector(0, 5, 0), target: Vector(0, 0, -1), fieldOfView: 40), environment: environment)
    }
}
