import Foundation

/// What the years leave on a print or a plate: scratches, dust and hairs, specks where the emulsion is gone.
struct Wear: Sendable {
    /// 0 = untouched, 1 = white down to the paper, −1 = black.
    var marks: Plane<Float>
    private let side: Float

    init(width: Int, height: Int) {
        marks = Plane(width: width, height: height)
        side = Float(max(width, height))
    }

    /// Long thin lines, most of them nearly upright as a film runs, each slightly bent.
    mutating func addScratches(_ count: Int, value: Float, random: inout RandomGenerator, check: Check) throws {
        for _ in 0..<count {
            try check()
            let isUpright = random.unit() < 0.7
            var angle = isUpright ? Float.pi / 2 + 0.08 * random.normal() : Float.pi * random.unit()
            var place = SIMD2(random.unit() * Float(marks.width), random.unit() * Float(marks.height))
            let bend = 0.02 * random.normal()
            let steps = 6 + random.index(below: 22)
            let strength = value * (0.35 + 0.65 * random.unit())
            let width = side / 1024 * (0.6 + 0.9 * random.unit())
            for step in 0..<steps {
                let next = place + SIMD2(cosf(angle), sinf(angle)) * (side * 0.02)
                let fade = 1 - abs(2 * (Float(step) + 0.5) / Float(steps) - 1)
                if random.unit() < 0.9 {
                    marks.stroke(from: place, to: next, width: (width, width), value: strength * (0.4 + 0.6 * fade))
                }
                place = next
                angle += bend + 0.02 * random.normal()
            }
        }
    }

    /// Specks, a few of them large, and curled hairs.
    mutating func addDust(_ count: Int, hairs: Int, value: Float, random: inout RandomGenerator, check: Check) throws {
        for _ in 0..<count {
            try check()
            let place = SIMD2(random.unit() * Float(marks.width), random.unit() * Float(marks.height))
            let size = side / 1024 * (0.8 + 3.4 * powf(random.unit(), 5))
            let off = SIMD2(random.signed(), random.signed()) * size
            marks.stroke(
                from: place, to: place + off, width: (size, size * 0.6), value: value * (0.4 + 0.6 * random.unit()))
        }
        for _ in 0..<hairs {
            try check()
            var place = SIMD2(random.unit() * Float(marks.width), random.unit() * Float(marks.height))
            var angle = 6.28 * random.unit()
            let curl = 0.3 * random.signed()
            for _ in 0..<14 {
                let next = place + SIMD2(cosf(angle), sinf(angle)) * (side * 0.0045)
                marks.stroke(from: place, to: next, width: (side / 1100, side / 1100), value: value * 0.7)
                place = next
                angle += curl + 0.12 * random.normal()
            }
        }
    }
}
