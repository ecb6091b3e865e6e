/// The four sides of a frame with mitred corners.
struct FrameSides: Sendable {
    enum Side: Int, Sendable {
        case top, right, bottom, left
    }

    /// The outer size in pixels.
    let width: Int
    let height: Int

    /// The side that a place belongs to, how far it lies from the outer edge, and how far along the side.
    @inline(__always)
    func place(_ x: Int, _ y: Int) -> (side: Side, depth: Float, along: Float) {
        let (right, bottom) = (width - 1 - x, height - 1 - y)
        let depth = min(min(x, right), min(y, bottom))
        let side: Side = depth == y ? .top : depth == bottom ? .bottom : depth == x ? .left : .right
        let along = side == .top || side == .bottom ? x : y
        return (side, Float(depth) + 0.5, Float(along))
    }
}

extension FrameSides.Side {
    /// How much light from the upper left falls on a slope that rises towards the picture's middle, −1…1.
    var slopeLight: Float {
        switch self {
        case .top: 0.8
        case .left: 0.55
        case .right: -0.55
        case .bottom: -0.8
        }
    }
}
