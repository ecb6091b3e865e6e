/// Plain-woven canvas: threads that go over and under each other.
enum Weave {
    /// How the surface tilts towards the light at a place, −1…1.
    ///
    /// - Parameter thread: the distance between two threads in pixels.
    @inline(__always)
    static func slope(_ x: Int, _ y: Int, thread: Float) -> Float {
        let u = Float(x) / thread
        let v = Float(y) / thread
        let column = Int(u)
        let row = Int(v)
        let across = u - Float(column) - 0.5
        let down = v - Float(row) - 0.5
        return (column &+ row) & 1 == 0 ? -2 * across : -2 * down
    }
}
