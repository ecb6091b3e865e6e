/// An axis-aligned box.
struct Box {
    var low = Vector(repeating: .infinity)
    var high = Vector(repeating: -.infinity)

    mutating func include(_ p: Vector) {
        low = low.replacing(with: p, where: p .< low)
        high = high.replacing(with: p, where: p .> high)
    }

    mutating func include(_ box: Box) {
        low = low.replacing(with: box.low, where: box.low .< low)
        high = high.replacing(with: box.high, where: box.high .> high)
    }

    var centre: Vector { (low + high) * 0.5 }

    /// Half the surface area; zero for an empty box.
    var halfArea: Float {
        let d = high - low
        return d.x < 0 ? 0 : d.x * d.y + d.y * d.z + d.z * d.x
    }

    /// The box around this one after a transform.
    func transformed(by transform: Transform) -> Box {
        var box = Box()
        for corner in 0..<8 {
            box.include(
                transform.point(
                    Vector(
                        corner & 1 == 0 ? low.x : high.x, corner & 2 == 0 ? low.y : high.y,
                        corner & 4 == 0 ? low.z : high.z)))
        }
        return box
    }
}
