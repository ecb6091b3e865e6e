/// How one draughtsman uses the pen: paper, ink, the weight of his lines and the layers of his hatching.
struct InkHand: Sendable {
    let paper: SIMD3<Float>
    let ink: SIMD3<Float>
    /// How much darker than its surroundings a place must be for a line.
    let level: Float
    /// The tone below which an area is filled.
    let black: Float
    let layers: [Hatching.Layer]
    private static let sheets: [(paper: UInt32, ink: UInt32)] = [
        (0xFBFAF5, 0x0D0D12), (0xF3E7CE, 0x2A1A10), (0xEEF0EE, 0x101E3C), (0xF7EEDD, 0x14100E),
    ]

    init(dials: Dials, scale: Float, intensity: Float) {
        let kind = dials.kind("hand", isEssential: true)
        let sheet = InkHand.sheets[kind]
        (paper, ink) = (SIMD3.oklab(sheet.paper), SIMD3.oklab(sheet.ink))
        level = [0.011, 0.009, 0.012, 0.008][kind] / min(1.4, max(0.7, intensity))
        black = [0.12, 0.1, 0.13, 0.24][kind]
        let spacing = max(2.7, [5, 5.6, 4.6, 6.2][kind] * scale)
        let breadth = max(0.42, [0.62, 0.7, 0.52, 0.9][kind] * scale)
        let angle = -0.8 + 0.35 * dials.dial("angle")
        // Cross-hatching, hatching along the forms, fine crossed lines, few bold strokes.
        let turns: [[Float]] = [
            [0, 0.75, 1.5, 0.38], [0, 0.4, 1.57, 0.2], [0, 1.57, 0.6, 2.1], [0, 0.5, 1.5, 0.25],
        ]
        let starts: [Float] = [
            [0.8, 0.6, 0.42, 0.28], [0.84, 0.56, 0.4, 0.26], [0.86, 0.68, 0.48, 0.3], [0.7, 0.5, 0.4, 0.3],
        ][
            kind]
        let following: Float = [0.25, 1.3, 0.15, 0.8][kind]
        layers = zip(turns[kind], starts).enumerated().map { number, layer in
            Hatching.Layer(
                angle: angle + layer.0, spacing: spacing, length: 46 * scale, breadth: breadth, from: layer.1,
                to: layer.1 - 0.16, darkness: 0.92, following: number == 0 ? following : 0.5 * following)
        }
    }
}
