/// The mark that a loaded bristle brush leaves: how much paint lies where, along and across one stroke.
struct BrushTip: Sendable {
    /// Places along the stroke.
    static let length = 96
    /// Places across it.
    static let breadth = 32
    /// x: how opaque the paint is, 0…1; y: how thick, about 0…1; z: a slight change of lightness, about −1…1.
    let marks: [SIMD4<Float>]

    /// - Parameter random: each tip has its own bristles.
    init(_ random: inout RandomGenerator) {
        var bristles: [(height: Float, start: Float, end: Float, tone: Float)] = []
        var height: Float = 0.6
        for _ in 0..<BrushTip.breadth {
            height = min(1, max(0.12, height + 0.34 * random.signed() + 0.12 * (0.6 - height)))
            bristles.append((height, 0.10 * random.unit(), 1 - 0.26 * random.unit() * random.unit(), random.signed()))
        }
        let smoothed = bristles.indices.map { index -> (height: Float, start: Float, end: Float, tone: Float) in
            let before = bristles[max(0, index - 1)]
            let after = bristles[min(BrushTip.breadth - 1, index + 1)]
            let own = bristles[index]
            return (
                0.5 * own.height + 0.25 * (before.height + after.height),
                0.5 * own.start + 0.25 * (before.start + after.start), 0.5 * own.end + 0.25 * (before.end + after.end),
                0.5 * own.tone + 0.25 * (before.tone + after.tone)
            )
        }
        marks = (0..<BrushTip.breadth).flatMap { across -> [SIMD4<Float>] in
            let bristle = smoothed[across]
            let side = abs((Float(across) + 0.5) / Float(BrushTip.breadth) * 2 - 1)
            // The sides of the brush squeeze paint outwards into a low ridge, then end.
            let edge = ToneCurve.step(1, 0.86, side)
            let ridge = 0.35 * ToneCurve.step(0.6, 0.85, side) * edge
            return (0..<BrushTip.length).map { along in
                let place = (Float(along) + 0.5) / Float(BrushTip.length)
                let start = ToneCurve.step(bristle.start, bristle.start + 0.07, place + 0.05 * (1 - side * side))
                let end = ToneCurve.step(bristle.end, bristle.end - 0.12, place - 0.02 * (1 - side * side))
                let opacity = edge * start * end
                let load = 1.1 - 0.45 * place + 0.4 * ToneCurve.step(0.12, 0, place)
                return SIMD4(opacity, opacity * (bristle.height * load + ridge), bristle.tone, 0)
            }
        }
    }
}
