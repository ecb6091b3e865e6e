import Foundation

/// What happened to each line of a broken signal.
struct GlitchSignal: Sendable {
    struct Line: Sendable {
        /// How far it is torn sideways, as a share of the width.
        var offset: Float = 0
        /// How far red and blue are off from green, as a share of the width.
        var red: Float
        var blue: Float
        /// Light that is added.
        var bar = SIMD3<Float>()
    }

    let rows: [Line]

    /// - Parameter shift: of red and blue where nothing worse happened, as a share of the width.
    init(height: Int, amount: Float, shift: Float, seed: UInt64) {
        var random = RandomGenerator(seed: seed)
        var rows = [Line](repeating: Line(red: -shift * amount, blue: shift * amount), count: height)
        // Tears come in bursts: a few zones hold most of the slices.
        let zones = (0..<4).map { _ in random.unit() }
        for _ in 0..<Int(26 * amount) {
            let zone = zones[random.index(below: 4)] + 0.11 * random.normal()
            let start = Int(min(0.98, max(0, zone)) * Float(height))
            let extent = max(1, Int((0.004 + 0.035 * powf(random.unit(), 2)) * Float(height)))
            let offset = (0.015 + 0.085 * random.unit()) * amount * (random.unit() < 0.5 ? -1 : 1)
            let apart = (0.006 + 0.02 * random.unit()) * amount
            for y in start..<min(height, start + extent) {
                rows[y].offset += offset
                rows[y].red -= apart
                rows[y].blue += apart
            }
        }
        // A roll of the picture that leans.
        let (wave, place) = (0.006 * amount, random.unit() * 6.28)
        for y in 0..<height {
            let down = Float(y) / Float(height)
            rows[y].offset += wave * sinf(9 * down + place) * expf(-powf((down - zones[0]) / 0.18, 2))
        }
        let inks = [SIMD3<Float>(0, 0.5, 0.6), SIMD3(0.6, 0, 0.35), SIMD3(0.3, 0.3, 0.3), SIMD3(0.05, 0.45, 0.1)]
        for _ in 0..<Int(7 * amount) {
            let start = random.index(below: height)
            let extent = max(1, Int((0.002 + 0.006 * random.unit()) * Float(height)))
            let ink = inks[random.index(below: 4)] * (0.4 + 0.6 * random.unit())
            for y in start..<min(height, start + extent) { rows[y].bar = ink }
        }
        self.rows = rows
    }
}
