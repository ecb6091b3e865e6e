import Foundation

/// A pool of light about one place, and what is left of it elsewhere.
struct LightPool: SceneLayer {
    /// Shares of width and height.
    var center: SIMD2<Float>
    /// As a share of the longer side.
    var radius: Float
    /// Factor on the light far away.
    var rest: SIMD3<Float>
    /// Factor on the light in the middle.
    var boost: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (scene.width, scene.height)
        let reach = radius * Float(scene.longerSide)
        let middle = SIMD2(center.x * Float(width), center.y * Float(height))
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let way = SIMD2(Float(index % width), Float(index / width)) - middle
                let share = (way.x * way.x + way.y * way.y) / (reach * reach)
                let light = boost / ((1 + share) * (1 + 0.7 * share))
                values[index] = SIMD4(
                    values[index].color * (rest + SIMD3(repeating: light) * (SIMD3(repeating: 1) - rest)),
                    values[index].w)
            }
        }
    }

    /// The middle of the pool: where it is asked for, else somewhere about the middle.
    static func center(_ mood: Mood) -> SIMD2<Float> {
        let wander = SIMD2(mood.dials.dial("across"), mood.dials.dial("down")) * 0.1
        let across: Float =
            switch mood.place {
            case .left, .leftThird, .topLeft, .bottomLeft: 0.22
            case .right, .rightThird, .topRight, .bottomRight: 0.78
            default: 0.5
            }
        let down: Float =
            switch mood.place {
            case .top, .topThird, .topLeft, .topRight: 0.22
            case .bottom, .bottomThird, .bottomLeft, .bottomRight: 0.78
            default: 0.48
            }
        return SIMD2(across, down) + wander
    }
}
