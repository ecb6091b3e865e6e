/// A slight turn of tone and colour that keeps black, white and every hue in place: what sets variations apart besides
/// the thing that was asked for. One unit on any axis is a mean difference of about two CIEDE2000 on a photograph.
struct Grade: Sendable {
    /// What a grade can turn.
    enum Axis: CaseIterable, Sendable {
        case contrast, warmth, brightness, chroma
    }

    var contrast: Float = 0
    var warmth: Float = 0
    var brightness: Float = 0
    var chroma: Float = 0

    subscript(axis: Axis) -> Float {
        get {
            switch axis {
            case .contrast: contrast
            case .warmth: warmth
            case .brightness: brightness
            case .chroma: chroma
            }
        }
        set {
            switch axis {
            case .contrast: contrast = newValue
            case .warmth: warmth = newValue
            case .brightness: brightness = newValue
            case .chroma: chroma = newValue
            }
        }
    }

    func scaled(by amount: Float) -> Grade {
        Grade(
            contrast: contrast * amount, warmth: warmth * amount, brightness: brightness * amount,
            chroma: chroma * amount)
    }

    static func + (left: Grade, right: Grade) -> Grade {
        Grade(
            contrast: left.contrast + right.contrast, warmth: left.warmth + right.warmth,
            brightness: left.brightness + right.brightness, chroma: left.chroma + right.chroma)
    }

    @Sendable func transform(_ lab: SIMD3<Float>) -> SIMD3<Float> {
        let light = min(1, max(0, lab.x))
        let room = 4 * light * (1 - light)
        // However strong a grade has to be on a dark part of a picture: no black hole, no color gone.
        let shift = max(-0.28 * light, 0.025 * brightness * room + 0.2 * contrast * (light - 0.52) * room)
        // Warmth fades out only close to black and white: paper stays white, and no shadow turns brown.
        let window = min(1, 3 * room)
        let ratio = light > 0.01 ? max(0, (light + shift) / light) : 1
        let colored = Saturation.scaled(SIMD3(lab.x, lab.y, lab.z), gain: min(1.5, max(0.7, 1 + 0.17 * chroma)))
        let color = SIMD2(colored.y, colored.z) * ratio
        let warming = min(Self.most, max(-Self.most, warmth)) * window
        let warmed = color + Self.warming(SIMD2(0.0025, 0.0105) * warming, of: color, before: lab.chroma * ratio)
        return SIMD3(lab.x + shift, warmed.x, warmed.y)
    }

    /// The warmth that no grade goes beyond: more would be a cast.
    private static let most: Float = 2.2

    /// The shift without what would take away more than three tenths of a color that it is opposed to, less what the grade
    /// has taken of it already.
    ///
    /// - Parameter before: the chroma that the color had before the grade, for the lightness that it has after it.
    private static func warming(_ shift: SIMD2<Float>, of color: SIMD2<Float>, before: Float) -> SIMD2<Float> {
        let chroma = (color * color).sum().squareRoot()
        let opposed = chroma > 0 ? -(shift * color).sum() / chroma : 0
        // What is nearly grey may turn to the other side.
        let most = max(0.02 * ToneCurve.step(0.05, 0.02, before), 0.3 * before) - max(0, before - chroma)
        return opposed > max(0, most) ? shift * (max(0, most) / opposed) : shift
    }
}
