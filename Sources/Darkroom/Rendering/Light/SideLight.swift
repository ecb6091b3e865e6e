import Foundation

/// Light from one side that models what it falls on: what rises towards it gets brighter, what falls away darker, as seen in
/// the fine slopes of the picture's tones. Strong edges, which are outlines and not relief, are left alone.
struct SideLight: SceneLayer {
    /// −1 = from the left, 1 = from the right.
    var side: Float
    var relief: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let width = scene.width
        let scale = max(0.2, scene.scale)
        let fine = try scene.luma.blurred(sigma: max(0.6, 1.6 * scale), check: check)
        let near = max(1, Int(2 * scale + 0.5)) * (side < 0 ? -1 : 1)
        try canvas.update(check: check) { values, indices in
            var index = indices.lowerBound
            for y in indices.lowerBound / width..<indices.upperBound / width {
                for x in 0..<width {
                    let slope = fine[clamped: x - near, y] - fine[clamped: x + near, y]
                    let bounded = slope / (1 + 90 * slope * slope)
                    let free = 1 - (scene.sky?.share.values[index] ?? 0)
                    let factor = min(1.7, max(0.45, 1 + relief * bounded * free))
                    values[index] = SIMD4(values[index].color * factor, values[index].w)
                    index &+= 1
                }
            }
        }
    }
}
