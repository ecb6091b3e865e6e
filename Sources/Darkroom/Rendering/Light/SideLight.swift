/// Light from one side that models what it falls on: what rises towards it gets brighter, what falls away darker, as seen in
/// the slopes of the picture's tones at three sizes.
struct SideLight: SceneLayer {
    /// −1 = from the left, 1 = from the right.
    var side: Float
    var relief: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let width = scene.width
        let scale = max(0.2, scene.scale)
        let fine = try scene.luma.softened(sigma: 4 * scale, check: check)
        let coarse = try scene.luma.softened(sigma: 18 * scale, check: check)
        let near = max(1, Int(5 * scale)) * (side < 0 ? -1 : 1)
        let far = max(1, Int(22 * scale)) * (side < 0 ? -1 : 1)
        try canvas.update(check: check) { values, indices in
            var index = indices.lowerBound
            for y in indices.lowerBound / width..<indices.upperBound / width {
                for x in 0..<width {
                    let small = fine[clamped: x - near, y] - fine[clamped: x + near, y]
                    let large = coarse[clamped: x - far, y] - coarse[clamped: x + far, y]
                    let slope = relief * (0.9 * small + 1.5 * large)
                    let factor = min(2.2, max(0.3, 1 + slope))
                    values[index] = SIMD4(values[index].rgb * factor, values[index].w)
                    index &+= 1
                }
            }
        }
    }
}
