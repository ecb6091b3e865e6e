import Foundation

/// All that is called by the name of one colour, from its pale to its deep shades: hues as far as about half way to the next
/// of the eight basic ones on either side. White, black and grey are known by lightness, as in ``ColorKinship``.
struct HueFamily: Sendable {
    /// Red, orange, yellow, green, cyan, blue, purple and pink as hues of Oklab, in degrees.
    private static let basic: [Float] = [25, 55, 102, 142, 195, 260, 308, 350]

    private let hue: Float
    /// Degrees to the next basic hue, up and down.
    private let next: (up: Float, down: Float)
    /// For what has no hue.
    private let neutral: ColorKinship?
    private let reach: Float

    /// - Parameter reach: how far the name reaches, beside its usual reach: at 1.4 all the way to the next basic hue.
    init(_ color: NamedColor, reach: Float = 1) {
        self.reach = reach
        let lab = Oklab.of(color)
        neutral = lab.chroma < 0.03 ? ColorKinship(color) : nil
        let own = HueFamily.hue(lab)
        hue = own
        // A name is seldom exactly at its basic hue: “orange” lies between orange and yellow, “purple” beside purple.
        let steps = HueFamily.basic.map { HueFamily.turn(from: own, to: $0) }
        let nearest = steps.min { abs($0) < abs($1) } ?? 0
        let others = steps.filter { abs(nearest) > 21 || $0 != nearest }
        next = (others.filter { $0 > 0 }.min() ?? 45, -(others.filter { $0 < 0 }.max() ?? -45))
    }

    /// 0 (another colour) … 1.
    func likeness(_ lab: SIMD3<Float>) -> Float {
        if let neutral { return neutral.likeness(lab) }
        let turn = HueFamily.turn(from: hue, to: HueFamily.hue(lab))
        let apart = (turn > 0 ? turn / next.up : -turn / next.down) / reach
        return (1 - smoothStep(0.45, 0.72, apart)) * smoothStep(0.025, 0.065, lab.chroma)
    }

    private static func hue(_ lab: SIMD3<Float>) -> Float { atan2f(lab.z, lab.y) * 180 / .pi }

    /// −180…180 degrees.
    private static func turn(from first: Float, to second: Float) -> Float {
        let turn = (second - first).truncatingRemainder(dividingBy: 360)
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
    }
}
