/// Coloured light from signs beyond either side of the picture, on what is there: strong close to them, next to nothing in the
/// middle, and none on what is dark itself.
struct ColorSpill: SceneLayer {
    var side: Float
    var first: SIMD3<Float>
    var second: SIMD3<Float>
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, Float(scene.height))
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let across = (Float(index % width) + 0.5) / Float(width)
                let place = side < 0 ? across : 1 - across
                // The signs hang at different heights.
                let down = Float(index / width) / height
                let near = ColorSpill.falloff(place, down - 0.3)
                let far = 0.9 * ColorSpill.falloff(1 - place, down - 0.62)
                let free = 1 - 0.9 * (scene.sky?.share.values[index] ?? 0)
                let luma = scene.luma.values[index]
                let spill = (first * near + second * far) * (strength * free * luma * (0.015 + 0.24 * luma))
                values[index] += SIMD4(spill, 0)
            }
        }
    }

    /// Of the light of a sign a little outside, as the square of the distance, both in shares of the sides.
    @inline(__always)
    private static func falloff(_ across: Float, _ down: Float) -> Float {
        let way = (across + 0.12) * (across + 0.12) + 0.35 * down * down
        return 0.055 / (way + 0.04)
    }
}
