import Foundation

/// A street of town houses shortly after sunset: lit windows, a shop, lamps, wet asphalt, a parked red car.
struct Street {
    private let kerb: Float = 4.5
    private let front: Float = 7.6

    func build() -> Scene {
        var builder = SceneBuilder()
        addGround(&builder)
        addHouses(&builder)
        addLamps(&builder)
        addCars(&builder)
        let environment = Environment(width: 768, radiance: Dusk.radiance)
        builder.light(.environment(mean: environment.mean))
        let eye = Vector(-1.9, 1.62, 2)
        let camera = Camera(
            eye: eye, target: eye + Vector(0.105, 0, -1), fieldOfView: 58, aperture: 0.004, focus: 14, shift: 0.17)
        var scene = builder.finish(camera: camera, environment: environment)
        scene.air = Air(
            extinction: Vector(repeating: 0.0011), scale: 60,
            glow: { Dusk.radiance(Vector($0.x, max($0.y, 0.03), $0.z)) * 0.8 })
        scene.depth = 5
        scene.clamp = 5
        scene.look.exposure = 1.75
        scene.look.bloom = 0.09
        scene.look.vignette = 0.3
        return scene
    }

    private func addGround(_ builder: inout SceneBuilder) {
        let asphalt = builder.material(Paving.asphalt)
        let slabs = builder.material(Paving.slabs)
        let stone = builder.material(Paving.kerb)
        builder.mesh.addQuad(Vector(-kerb, 0, 30), Vector(2 * kerb, 0, 0), Vector(0, 0, -2000), material: asphalt)
        for side in [Float(-1), 1] {
            let (a, b) = (side * (kerb + 0.18), side * (front + 0.5))
            builder.mesh.addBox(Vector(min(a, b), -0.2, -300), Vector(max(a, b), 0.13, 30), material: slabs)
            let (c, d) = (side * kerb, side * (kerb + 0.18))
            builder.mesh.addBox(
                Vector(min(c, d), -0.2, -300), Vector(max(c, d), 0.135, 30), bevel: 0.02, material: stone)
        }
        let iron = builder.material { p in
            let q = p.local / 0.045
            let stud = sine(q.x * 3.1) * sine(q.z * 3.1)
            return Surface(colour(0x3a3632) * (0.8 + 0.4 * stud), roughness: 0.45, metallic: 0.7)
        }
        builder.mesh.addLathe(
            [[0, 0.006], [0.3, 0.006], [0.33, 0.004], [0.33, 0]], at: Vector(-0.6, 0, -5.2), segments: 40, steps: 1,
            material: iron)
    }

    private func addCars(_ builder: inout SceneBuilder) {
        // Both face along their own side of the road.
        let red = TriangleTree(Car(paint: Vector(0.50, 0.012, 0.014)).mesh(&builder))
        builder.world.add(red, .place(Vector(3.35, 0, -9.6), yaw: .pi / 2 + 0.03))
        let grey = TriangleTree(Car(paint: Vector(0.10, 0.12, 0.15)).mesh(&builder))
        builder.world.add(grey, .place(Vector(-3.5, 0, -21.5), yaw: -.pi / 2 - 0.01))
        builder.world.add(grey, .place(Vector(3.5, 0, -26), yaw: .pi / 2))
    }

    private func addLamps(_ builder: inout SceneBuilder) {
        let iron = builder.material(Surface(colour(0x1c2420), roughness: 0.4, metallic: 0.2))
        let radiance = Vector(1.0, 0.66, 0.34) * 95
        for (x, z) in [
            (Float(-5.1), Float(-9)), (5.1, -18), (-5.1, -29), (5.1, -40), (-5.1, -52), (5.1, -64), (-5.1, -78),
            (5.1, -92),
        ] {
            let place = Vector(x, 0.13, z)
            let light = builder.lamp(.sphere(place + StreetLamp.globe, radius: StreetLamp.radius, radiance))
            StreetLamp().add(to: &builder.mesh, at: place, iron: iron, light: light)
        }
    }

    private func addHouses(_ builder: inout SceneBuilder) {
        let palettes = StreetPalettes(&builder)
        var random = Random(seed: 12)
        for side in 0..<2 {
            var z: Float = side == 0 ? 9 : 7
            var index = 0
            while z > -150 {
                let width = random.between(8.5, 13.5)
                let floors = 3 + random.index(below: 2)
                let number = side * 3 + index
                // The shops: two near the camera on the right, one on the left.
                let shop = side == 1 ? index < 3 || index == 5 : index == 2 || index == 4
                let house = Facade(
                    width: width, floors: floors, palette: palettes.palette(number, shop: shop), shop: shop,
                    balconies: number % 3 != 1, seed: UInt32(number) &+ 3)
                // On the left the street lies towards +x, on the right towards −x.
                let place =
                    side == 0
                    ? Transform.place(Vector(-front, 0.13, z), yaw: .pi / 2)
                    : Transform.place(Vector(front, 0.13, z - width), yaw: -.pi / 2)
                builder.world.add(TriangleTree(house.mesh()), place, variety: random.unit())
                if shop { addShopLight(&builder, place, width) }
                z -= width + (index == 3 ? 0.02 : 0)
                index += 1
            }
        }
        // What closes the street, far away.
        let far = palettes.palette(1, shop: false)
        builder.world.add(
            TriangleTree(Facade(width: 13, floors: 2, palette: far, shop: false, balconies: false, seed: 4).mesh()),
            .place(Vector(-9.5, 0.1, -176)), variety: 0.3)
    }

    /// The light of a shop: a rectangle under its ceiling that shines down and out.
    private func addShopLight(_ builder: inout SceneBuilder, _ place: Transform, _ width: Float) {
        let light = Light.rectangle(
            place.point(Vector(1, 3.15, -2.4)), place.direction(Vector(width - 2, 0, 0)),
            place.direction(Vector(0, 0, 1.6)),
            Vector(1.0, 0.74, 0.46) * 5)
        let facing = dot(light.normal, Vector(0, -1, 0)) > 0
        let lamp = facing ? light : Light.rectangle(light.origin, light.v, light.u, light.radiance)
        let material = builder.lamp(lamp)
        builder.mesh.addQuad(lamp.origin, lamp.u, lamp.v, material: material)
    }
}
