import Pixels

/// A mat board with a window cut at 45° whose white core shows around the picture.
struct MatBoard: Sendable {
    /// Pixels after which the fibres repeat, a power of two.
    private static let period = 256

    /// Encoded sRGB, 0…1.
    let color: SIMD3<Float>
    /// Pixels of the core that can be seen.
    let bevel: Float
    let layout: MountLayout
    private let fibres: Plane<Float>

    init(color: SIMD3<Float>, bevel: Float, layout: MountLayout, seed: UInt64, check: Check) throws {
        self.color = color
        self.bevel = bevel
        self.layout = layout
        fibres = try Plane.grainNoise(
            width: MatBoard.period, height: MatBoard.period, sigma: max(0.5, bevel * 0.12), seed: seed, check: check)
    }

    /// Encoded sRGB of a place on the board or on the bevel.
    func color(_ x: Int, _ y: Int) -> SIMD3<Float> {
        // How far the window is away on each side; the largest is the nearest edge. The bevel slopes down to the picture: its
        // upper and left sides lie in their own shadow.
        var (away, shade) = (Float(layout.top - y) - 0.5, Float(0.74))
        let right = Float(x - layout.left - layout.picture.width) + 0.5
        if right > away { (away, shade) = (right, 0.93) }
        let bottom = Float(y - layout.top - layout.picture.height) + 0.5
        if bottom > away { (away, shade) = (bottom, 0.985) }
        let left = Float(layout.left - x) - 0.5
        if left > away { (away, shade) = (left, 0.81) }
        if away > bevel + 0.5 {
            let mask = MatBoard.period - 1
            let fibre = fibres.values[(y & mask) * MatBoard.period + (x & mask)]
            // The light falls from above: the board is a trace darker towards the bottom.
            return color * ((1 + 0.008 * fibre) * (1 - 0.03 * Float(y) / Float(layout.height)))
        }
        let core = SIMD3<Float>(0.985, 0.982, 0.97) * shade
        let edge = min(1, max(0, away - bevel + 0.5))
        return core + (color * 0.97 - core) * edge
    }
}
