import Foundation

/// Fruit, a jug, a glass and books on a wooden table, lit by a window on the left.
struct StillLife {
    static let front: Float = 0.34

    func build() -> Scene {
        var builder = SceneBuilder()
        StillLifeRoom().add(to: &builder)
        Crockery().add(to: &builder)
        FruitBowl().add(to: &builder)
        Books().add(to: &builder)
        addCloth(to: &builder)
        let camera = Camera(
            eye: Vector(0.06, 0.40, 1.30), target: Vector(0.0, 0.105, 0.06), fieldOfView: 37, aperture: 0.011,
            focus: 1.21)
        var scene = builder.finish(camera: camera, environment: StillLifeRoom.daylight())
        scene.depth = 6
        scene.clamp = 6
        scene.look.exposure = 2.7
        scene.look.vignette = 0.3
        scene.look.bloom = 0.05
        return scene
    }

    private func addCloth(to builder: inout SceneBuilder) {
        let size = SIMD2<Float>(0.46, 0.46)
        let linen = Linen(base: colour(0xe9e2d3), stripe: colour(0x3f5f8c), size: size)
        let material = builder.material(linen.surface)
        let turn = Transform.rotate(0.5, about: Vector(0, 1, 0))
        var drape = Drape(columns: 110, rows: 110, size: size, front: Self.front) { u, v in
            // Pushed together across, the slack standing in waves.
            let bend = 0.35 * Noise.gradient(Vector(u * 2, v * 2.5, 3))
            let flat = Vector((u - 0.5) * 0.375, 0, (v - 0.5) * 0.44 + 0.015 * Noise.gradient(Vector(u * 6, v * 3, 1)))
            let wave = 0.018 * sine((u * 3.2 + bend) * 2 * .pi) * (0.6 + 0.4 * sine(u * 9 + v * 4))
            return turn.point(flat) + Vector(0.365, 0.03 + wave, 0.27)
        }
        drape.fall(steps: 160, iterations: 10)
        let sheet = drape
        builder.mesh.addSurface(columns: 110, rows: 110, flipped: true, material: material) { sheet.point($0, $1) }
    }
}
