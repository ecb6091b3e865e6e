/// The bare edge of a sheet about a print, and the key block's line about the image.
struct PrintMargin {
    private let size: SIMD2<Float>
    private let breadth: Float
    private let line: Float

    /// - Parameters:
    ///   - scale: pixels for each pixel of a picture of 1024.
    ///   - isOpen: whether there may be a margin.
    init(width: Int, height: Int, scale: Float, isOpen: Bool) {
        size = SIMD2(Float(width), Float(height))
        breadth = isOpen && min(width, height) > 24 ? 0.026 * min(size.x, size.y) : 0
        line = max(0.8, 1.8 * scale)
    }

    /// How far the image is printed at a place, and the line about it, 0…1 each.
    ///
    /// - Parameter wander: in pixels; no line of a print is quite straight.
    @inline(__always)
    func print(_ x: Int, _ y: Int, wander: Float) -> (image: Float, line: Float) {
        guard breadth > 0 else { return (1, 0) }
        let (px, py) = (Float(x) + 0.5, Float(y) + 0.5)
        let inside = min(min(px, size.x - px), min(py, size.y - py)) - breadth + wander
        let ruled = min(1, max(0, inside + line + 0.5)) * min(1, max(0, 0.5 - inside))
        return (inside > 0 ? 1 : 0, ruled)
    }
}
