/// Where plants are: colours of leaves and grass on what has the texture of them, so that painted walls,
/// tiled roofs and cloth stay out.
enum PlantGuess {
    /// x: green crowns and leaves; y: green grass and meadows; z: dry and turned plants, also of both kinds; 0…1.
    static func plane(_ scene: SceneGuess, check: Check) throws -> Plane<SIMD4<Float>> {
        let factor = max(1, scene.longerSide / 512)
        let light = try scene.light.shrunk(by: factor, check: check)
        let luma = try light.map(check: check) { SceneGuess.rootLuminance($0) }
        let texture = try SurfaceTexture(luma, check: check)
        let built = try BuiltGuess.plane(light, luma: luma, check: check)
        let (width, height) = (light.width, light.height)
        let horizon = scene.horizon / Float(factor)
        // A camera that looks up sees walls rather than dry fields.
        let seesFields = scene.sky == nil || scene.openSky != nil && scene.horizon < 0.8 * Float(scene.height)
        let natural = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                let below = ToneCurve.step(-0.05, 0.1, (Float(y) - horizon) / Float(height))
                for x in 0..<width {
                    let index = y &* width &+ x
                    let (rough, dense) = (texture.rough.values[index], texture.dense.values[index])
                    let grass = below * (1 - texture.lumpy.values[index])
                    let upright = texture.upright.values[index]
                    target[index] = SIMD4(
                        rough * dense, grass,
                        seesFields
                            ? (1 - 0.9 * upright) * (1 - built.values[index]) * (1 - texture.aligned.values[index]) : 0,
                        0)
                }
            }
        }.enlarged(by: factor, toWidth: scene.width, height: scene.height, check: check)
        let columns = scene.width
        let isOpen = scene.openSky != nil
        return try Plane<SIMD4<Float>>(width: columns, height: scene.height, check: check) { target, rows in
            for index in rows.indices(of: columns) {
                let lab = Oklab.fromLinear(scene.light.values[index].color)
                let (textured, grass) = (natural.values[index].x, natural.values[index].y)
                let free = 1 - (scene.sky?.share.values[index] ?? 0)
                let green =
                    SurfaceGuess.foliage(lab) * SurfaceGuess.isFull(lab, isDry: false)
                    * max(textured, SurfaceGuess.isSubdued(lab)) * free
                let turned = isOpen ? SurfaceGuess.turnedPlants(lab) : SurfaceGuess.plants(lab)
                let dry = max(
                    0,
                    turned * SurfaceGuess.isFull(lab, isDry: true) * textured * natural.values[index].z * free - green)
                target[index] = SIMD4(green * (1 - grass), green * grass, dry, 0)
            }
        }
    }
}
