import Pixels

/// A mat board with a window cut at 45° whose white core shows around the picture.
struct MatBoard: Sendable {
    /// Encoded sRGB, 0…1.
    let color: SIMD3<Float>
    /// Pixels of the core that can be seen.
    let bevel: Float
    let layout: MountLayout
    private let relief: Plane<Float>

    init(color: SIMD3<Float>, bevel: Float, layout: MountLayout, seed: UInt64, check: Check) throws {
        self.color = color
        self.bevel = bevel
        self.layout = layout
        relief = try Plane.grainNoise(
            width: layout.width, height: layout.height, sigma: max(0.5, bevel * 0.12), seed: seed, check: check)
    }

    /// Encoded sRGB of a place on the board or on the bevel.
    func color(_ x: Int, _ y: Int) -> SIMD3<Float> {
        // How far the window is away on each side; the largest is the nearest edge.
        let right = layout.left + layout.picture.width
        let bottom = layout.top + layout.picture.height
        let distances = [
            Float(layout.top - y) - 0.5, Float(x - right) + 0.5, Float(y - bottom) + 0.5, Float(layout.left - x) - 0.5,
        ]
        var side = 0
        for other in 1..<4 where distances[other] > distances[side] { side = other }
        let away = distances[side]
        let fibres = 1 + 0.008 * relief.values[y * layout.width + x]
        if away > bevel + 0.5 {
            // The light falls from above: the board is a trace darker towards the bottom.
            let fall = 1 - 0.03 * Float(y) / Float(layout.height)
            return color * (fibres * fall)
        }
        // The bevel slopes down to the picture: its upper and left sides lie in their own shadow.
        let shades: [Float] = [0.74, 0.93, 0.985, 0.81]
        let core = SIMD3<Float>(0.985, 0.982, 0.97) * shades[side]
        let edge = min(1, max(0, away - bevel + 0.5))
        return core + (color * 0.97 - core) * edge
    }
}
