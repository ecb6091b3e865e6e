/// The largest chroma that sRGB can show, over lightness and hue.
struct ChromaTable: Sendable {
    static let shared = ChromaTable()
    private static let lights = 64
    private static let hues = 256
    private let limits: [Float]

    private init() {
        var limits: [Float] = []
        limits.reserveCapacity((ChromaTable.lights + 1) * (ChromaTable.hues + 1))
        for light in 0...ChromaTable.lights {
            for hue in 0...ChromaTable.hues {
                let direction = ChromaTable.direction(4 * Float(hue) / Float(ChromaTable.hues))
                limits.append(
                    Gamut.exactMaximumChroma(lightness: Float(light) / Float(ChromaTable.lights), hue: direction))
            }
        }
        self.limits = limits
    }

    /// Bilinear between the entries.
    func maximum(lightness: Float, hue: SIMD2<Float>) -> Float {
        let row = min(1, max(0, lightness)) * Float(ChromaTable.lights)
        let column = ChromaTable.turn(hue) * Float(ChromaTable.hues) / 4
        let above = min(ChromaTable.lights - 1, Int(row))
        let left = min(ChromaTable.hues - 1, max(0, Int(column)))
        let (down, right) = (row - Float(above), column - Float(left))
        let start = above * (ChromaTable.hues + 1) + left
        let next = start + ChromaTable.hues + 1
        let upper = limits[start] + (limits[start + 1] - limits[start]) * right
        let lower = limits[next] + (limits[next + 1] - limits[next]) * right
        return upper + (lower - upper) * down
    }

    /// A stand-in for the angle of a direction that needs no trigonometry: 0…4, one a quarter.
    private static func turn(_ hue: SIMD2<Float>) -> Float {
        let sum = abs(hue.x) + abs(hue.y)
        guard sum > 0 else { return 0 }
        let share = hue.x / sum
        return hue.y >= 0 ? 1 - share : 3 + share
    }

    /// The unit vector that ``turn(_:)`` gives `turn` for.
    private static func direction(_ turn: Float) -> SIMD2<Float> {
        let share = turn <= 2 ? 1 - turn : turn - 3
        let vector = SIMD2(share, (turn <= 2 ? 1 : -1) * (1 - abs(share)))
        return vector / (vector.x * vector.x + vector.y * vector.y).squareRoot()
    }
}
