import Foundation

/// Feathers of ice: stems that grow in from the frame and branch under 60 degrees, as ice does, twice over.
struct FrostCrystals: Sendable {
    /// 1 on a crystal, 0 on bare glass.
    private(set) var plane: Plane<Float>
    private let side: Float

    /// - Parameter reach: how far they grow, as a share of the shorter side.
    init(width: Int, height: Int, reach: Float, random: inout RandomGenerator, check: Check) throws {
        plane = Plane(width: width, height: height)
        side = Float(max(width, height))
        let shorter = Float(min(width, height))
        let size = SIMD2(Float(width), Float(height))
        let perimeter = 2 * (size.x + size.y)
        let count = Int(30 * perimeter / side)
        for stem in 0..<count {
            try check()
            let place = (Float(stem) + random.unit()) / Float(count) * perimeter
            let (start, inwards) = FrostCrystals.start(place, size)
            // Corners are colder.
            let middle = abs(start.x / size.x - 0.5) + abs(start.y / size.y - 0.5)
            let length = reach * shorter * (0.35 + 0.9 * random.unit()) * (0.55 + 0.75 * max(0, middle - 0.3))
            grow(
                from: start, angle: inwards + 0.5 * random.normal(), length: length, level: 0, random: &random)
        }
    }

    /// A place on the frame and the direction into the picture.
    private static func start(_ place: Float, _ size: SIMD2<Float>) -> (SIMD2<Float>, Float) {
        if place < size.x { return (SIMD2(place, 0), .pi / 2) }
        if place < size.x + size.y { return (SIMD2(size.x, place - size.x), .pi) }
        if place < 2 * size.x + size.y { return (SIMD2(place - size.x - size.y, size.y), -.pi / 2) }
        return (SIMD2(0, place - 2 * size.x - size.y), 0)
    }

    private mutating func grow(
        from start: SIMD2<Float>, angle: Float, length: Float, level: Int, random: inout RandomGenerator
    ) {
        let spacing = side * (level == 0 ? 0.0085 : 0.006)
        let steps = max(2, Int(length / spacing))
        var (place, turn) = (start, angle)
        let curl = 0.02 * random.normal()
        let thickness = side / 1024 * [2.0, 1.25, 0.8][level]
        for step in 0..<steps {
            let left = 1 - Float(step) / Float(steps)
            let next = place + SIMD2(cosf(turn), sinf(turn)) * spacing
            plane.stroke(
                from: place, to: next, width: (thickness * (0.35 + 0.65 * left), thickness * (0.3 + 0.6 * left)),
                value: 0.5 + 0.5 * left, softness: 0.6)
            if level < 2, step > 0 {
                for sign: Float in [-1, 1] where random.unit() < 0.85 {
                    let branch = length * (level == 0 ? 0.42 : 0.4) * left * (0.5 + 0.7 * random.unit())
                    if branch > spacing * 0.7 {
                        grow(
                            from: next, angle: turn + sign * (.pi / 3 + 0.07 * random.normal()), length: branch,
                            level: level + 1, random: &random)
                    }
                }
            }
            place = next
            turn += curl + 0.03 * random.normal()
        }
    }
}
