import Foundation

/// A parked hatchback: body, wheels, bumpers, handles.
struct Car {
    var paint: Vector

    func mesh(_ builder: inout SceneBuilder) -> Mesh {
        let body = builder.material(CarPaint(paint: paint).surface)
        let rubber = builder.material(Surface(Vector(repeating: 0.016), roughness: 0.7, specular: 0.03))
        let plastic = builder.material(Surface(Vector(repeating: 0.03), roughness: 0.45))
        let chrome = builder.material(Surface(Vector(repeating: 0.7), roughness: 0.15, metallic: 1))
        let rim = builder.material { p in
            // Ten dark openings between the spokes; the wheel's own axis is z.
            let x = p.local.x - (p.local.x > 0 ? CarBody.axle : -CarBody.axle)
            let y = p.local.y - 0.31
            let r = (x * x + y * y).squareRoot()
            let spoke = cosine(atan2(y, x) * 10)
            let hole = smoothstep(-0.1, 0.2, spoke) * smoothstep(0.085, 0.1, r) * smoothstep(0.185, 0.17, r)
            return Surface(
                mix(Vector(0.5, 0.5, 0.51), Vector(repeating: 0.01), hole), roughness: 0.3, metallic: 0.9 * (1 - hole))
        }
        var mesh = Mesh()
        mesh.addDistanceSurface(CarBody.box, cell: 0.022, material: body, CarBody.distance)
        for x in [-CarBody.axle, CarBody.axle] {
            for side in [Float(-1), 1] { addWheel(&mesh, Vector(x, 0.31, side * 0.70), side, rubber, rim) }
        }
        addBumper(&mesh, -1, plastic)
        addBumper(&mesh, 1, plastic)
        for side in [Float(-1), 1] {
            let z = side * 0.80
            mesh.addBox(Vector(-0.24, 0.80, z - 0.03), Vector(-0.08, 0.826, z + 0.03), bevel: 0.008, material: chrome)
        }
        // The floor, dark between the wheels.
        mesh.addBox(Vector(-1.7, 0.2, -0.55), Vector(1.7, 0.55, 0.55), material: rubber)
        return mesh
    }

    private func addWheel(_ mesh: inout Mesh, _ centre: Vector, _ side: Float, _ rubber: Int, _ rim: Int) {
        let turn = Transform.rotate(side * .pi / 2, about: Vector(1, 0, 0))
        let place = Transform.place(centre).after(turn)
        var wheel = Mesh()
        wheel.addLathe(
            [
                [0.19, 0.075], [0.205, 0.088], [0.25, 0.095], [0.29, 0.085], [0.308, 0.06], [0.31, 0.0],
                [0.308, -0.06],
                [0.25, -0.095],
            ].reversed(), segments: 64, steps: 4, material: rubber)
        wheel.addLathe(
            [
                [0.2, 0.075], [0.19, 0.085], [0.178, 0.07], [0.15, 0.05], [0.09, 0.06], [0.05, 0.072], [0.045, 0.08],
                [0, 0.082],
            ],
            segments: 64, steps: 4, material: rim)
        mesh.add(wheel, place)
    }

    private func addBumper(_ mesh: inout Mesh, _ end: Float, _ material: Int) {
        let path = [-0.84, -0.80, -0.5, 0, 0.5, 0.80, 0.84].map { (z: Float) -> Vector in
            let x: Float = abs(z) > 0.82 ? 1.62 : 1.99 - 0.13 * z * z - (abs(z) > 0.7 ? 0.05 : 0)
            return Vector(end * x, 0.43, z)
        }
        mesh.addTube(path, radius: { _ in 0.07 }, sides: 16, steps: 8, flatness: 1, material: material)
    }
}
