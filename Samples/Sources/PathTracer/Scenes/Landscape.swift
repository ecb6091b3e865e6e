import Foundation

/// A meadow above a lake, woods, mountains and a large sky with cumulus, on a summer afternoon.
struct Landscape {
    static let sun = normalize(Vector(0.78, 0.62, 0.34))

    func build() -> Scene {
        var builder = SceneBuilder()
        let country = Country()
        let ground = builder.material(Ground.surface)
        let water = builder.material(Ground.water)
        addTerrain(&builder, country, ground)
        builder.mesh.addQuad(Vector(-4000, 0, -20), Vector(8000, 0, 0), Vector(0, 0, -3500), material: water)
        Vegetation(country: country).add(to: &builder)
        let atmosphere = Atmosphere(sun: Self.sun)
        let clouds = Clouds(atmosphere: atmosphere, cover: 0.33)
        let environment = Environment(
            width: 384, fine: .init(azimuth: -0.72...0.72, elevation: -0.02...0.62), fineWidth: 1500
        ) { d in
            if d.y < 0 { return Vector(0.9, 1.0, 0.7) * 0.35 }
            return clouds.radiance(d)
        }
        builder.light(.environment(mean: environment.mean))
        builder.light(.sun(Self.sun, radius: 0.0047, irradiance: atmosphere.sunAtGround))
        let eye = Vector(0, country.height(0, 0) + 1.75, 0)
        let camera = Camera(eye: eye, target: eye + Vector(0.03, -0.012, -1), fieldOfView: 60, shift: 0.08)
        var scene = builder.finish(camera: camera, environment: environment)
        let glow = Environment(width: 128) { d in atmosphere.radiance(Vector(d.x, max(d.y, 0.03), d.z)) }
        scene.air = Air(
            extinction: atmosphere.rayleigh + Vector(repeating: 1.6e-5), scale: 2600, glow: { glow.radiance($0) * 0.92 }
        )
        scene.depth = 5
        scene.clamp = 20
        scene.look.exposure = 0.45
        scene.look.vignette = 0.2
        scene.look.bloom = 0.025
        return scene
    }

    /// Two sheets: a fine one at the camera, a coarse one to the horizon, both fanned out along the view.
    private func addTerrain(_ builder: inout SceneBuilder, _ country: Country, _ material: Int) {
        builder.mesh.addSurface(columns: 620, rows: 360, flipped: false, material: material) { u, v in
            let z = 14 - 320 * v * v - 30 * v
            let x = (u - 0.5) * (40 - z * 1.7)
            return Vector(x, country.height(x, z), z)
        }
        builder.mesh.addSurface(columns: 900, rows: 860, flipped: false, material: material) { u, v in
            let z = -335 - 15500 * pow(v, 1.6)
            let x = (u - 0.5) * (300 - z * 1.45)
            return Vector(x, country.detailed(x, z), z)
        }
    }
}
