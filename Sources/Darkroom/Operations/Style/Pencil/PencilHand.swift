/// How one draughtsman draws: paper, hardness of the pencil, hatching.
struct PencilHand: Sendable {
    /// Colours in Oklab.
    let paper: SIMD3<Float>
    let graphite: SIMD3<Float>
    /// Strength of contours and of rubbed-in tone.
    let line: Float
    let smudge: Float
    let layers: [Hatching.Layer]
    private let border: Float

    init(dials: Dials, scale: Float, intensity: Float) {
        let point = dials.point
        paper = SIMD3(0.972 + 0.012 * point.x, 0.0008, 0.007 + 0.006 * point.y)
        graphite = SIMD3(0.27 - 0.04 * point.z, 0, -0.004)
        // Fine shading, bold cross-hatching, mostly contours, soft and rubbed.
        let kind = dials.kind("hand", isEssential: true)
        line = [1.0, 1.15, 1.35, 0.9][kind] * min(1.3, 0.7 + 0.3 * intensity)
        smudge = [0.4, 0.28, 0.16, 0.62][kind]
        let density: Float = [0.5, 0.62, 0.42, 0.4][kind]
        let spacing: Float = [2.6, 4.2, 4.6, 2.9][kind] * max(0.75, scale)
        let length: Float = [44, 62, 70, 36][kind] * scale * (1 + 0.2 * dials.dial("length"))
        let breadth: Float = [0.55, 0.85, 0.75, 0.8][kind] * max(0.9, scale)
        let angle = -0.82 + 0.5 * dials.dial("angle")
        let turns: [Float] = [0, 0.42, 1.35, -0.5]
        let starts: [Float] = [0.9, 0.7, 0.52, 0.34]
        layers = zip(turns, starts).enumerated().map { number, layer in
            Hatching.Layer(
                angle: angle + layer.0, spacing: spacing * (1 + 0.08 * Float(number)), length: length, breadth: breadth,
                from: layer.1, to: layer.1 - 0.42, darkness: density * (1 + 0.1 * Float(number)),
                following: number == 0 ? 0.35 : 0.15)
        }
        border = [0.01, 0.03, 0.042, 0.016][kind]
    }

    /// Farther from the frame than this share of the shorter side, all of the tone is left.
    var margin: Float { 0.04 + border * (1 + 0.45 * 4) }

    /// How much of the tone is left at a distance from the frame (as a share of the shorter side), 0…1.
    ///
    /// - Parameter wandering: about −2…2.
    @inline(__always)
    func kept(_ edge: Float, _ wandering: Float) -> Float {
        ToneCurve.step(0, 0.04, edge - border * (1 + 0.45 * wandering))
    }
}
