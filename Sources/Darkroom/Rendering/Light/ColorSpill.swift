/// Coloured light from either side, as of signs in a street, on what is there.
struct ColorSpill: SceneLayer {
    var side: Float
    var first: SIMD3<Float>
    var second: SIMD3<Float>
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let width = scene.width
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let across = (Float(index % width) + 0.5) / Float(width)
                let place = side < 0 ? across : 1 - across
                let near = (1 - place) * (1 - place) * (1 - place)
                let far = place * place * place
                let free = 1 - 0.9 * (scene.sky?.share.values[index] ?? 0)
                let luma = scene.luma.values[index]
                let spill = (first * near + second * far) * (strength * free * luma * (0.06 + 0.2 * luma))
                values[index] += SIMD4(spill, 0)
            }
        }
    }
}
