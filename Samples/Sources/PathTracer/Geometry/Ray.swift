/// A half line: origin and unit direction.
public struct Ray: Sendable {
    public var origin: Vector
    public var direction: Vector

    public init(origin: Vector, direction: Vector) {
        self.origin = origin
        self.direction = direction
    }

    @inline(__always) func at(_ t: Float) -> Vector { origin + direction * t }
}
