import Pixels

/// Rounds the corners off: beyond them the picture becomes transparent. `radius` is in percent of the shorter side, 8 times
/// the strength by default; 50 makes a circle of a square.
struct RoundedCorners: MountOperation {
    let identifier = OperationIdentifier("frame", "rounded_corners")

    func check(_ step: EditStep) throws {
        if let radius = step.arguments["radius"], !(0.1...50).contains(radius) {
            throw DarkroomError.badArgument(identifier, argument: "radius", expected: "from 0.1 to 50 percent")
        }
    }

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        let percent = Float(step.arguments["radius"] ?? 8 * abs(step.strength))
        let (width, height) = (Float(picture.width), Float(picture.height))
        let rectangle = RoundedRectangle(
            center: SIMD2(width, height) / 2, half: SIMD2(width, height) / 2,
            radius: min(50, percent) * min(width, height) / 100)
        func check() throws { try progress(0) }
        return try picture.withChannels(4).banded(check: check) { source, target, rows in
            for y in rows {
                for x in 0..<picture.width {
                    let offset = 4 * (y * picture.width + x)
                    for channel in 0..<3 { target[offset + channel] = source[offset + channel] }
                    let share = rectangle.coverage(Float(x) + 0.5, Float(y) + 0.5)
                    target[offset + 3] = UInt8(Float(source[offset + 3]) * share + 0.5)
                }
            }
        }
    }
}

/// A rectangle with round corners, in pixels.
struct RoundedRectangle: Sendable {
    let center: SIMD2<Float>
    /// Half of its sides.
    let half: SIMD2<Float>
    let radius: Float

    /// How much of the pixel about a place lies inside, 0…1, from the signed distance to the edge.
    @inline(__always)
    func coverage(_ x: Float, _ y: Float) -> Float {
        let fromCenter = SIMD2(abs(x - center.x), abs(y - center.y))
        let beyond = fromCenter - half + SIMD2(repeating: radius)
        let outside = SIMD2(max(0, beyond.x), max(0, beyond.y))
        let distance = (outside.x * outside.x + outside.y * outside.y).squareRoot() + min(0, max(beyond.x, beyond.y))
        return min(1, max(0, 0.5 - (distance - radius)))
    }
}
