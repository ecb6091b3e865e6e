import Foundation

/// How a film, a print or a colourist renders colours: a curve of lightness, and colour that depends on it. All in Oklab.
struct FilmGrade: Sendable {
    /// Slope of the S-curve beyond 1; negative = flatter.
    var contrast: Float = 0
    /// Where the curve turns, as lightness.
    var pivot: Float = 0.56
    /// Lightness moved at the middle tones, −0.2…0.2.
    var lift: Float = 0
    /// Lightness of black and of white.
    var black: Float = 0
    var white: Float = 1
    /// Factor on chroma.
    var chroma: Float = 1
    /// What is added to a and b in the shadows, the middle tones and the lights.
    var shadows = SIMD2<Float>()
    var middles = SIMD2<Float>()
    var lights = SIMD2<Float>()
    /// How much less of that a vivid colour takes than a grey, 0…1: with little of it a cool tint turns greens teal.
    var hueKeeping: Float = 0

    /// A tint as an angle in degrees (0 red-pink, 70 amber, 110 yellow, 145 green, 195 cyan, 260 blue, 325 magenta) and a
    /// chroma.
    static func tint(_ degrees: Float, _ chroma: Float) -> SIMD2<Float> {
        SIMD2(cosf(degrees * .pi / 180), sinf(degrees * .pi / 180)) * chroma
    }

    @Sendable func transform(_ lab: SIMD3<Float>) -> SIMD3<Float> {
        let light = min(1, max(0, lab.x))
        var curved =
            contrast >= 0
            ? ToneCurve.contrast(light, amount: contrast, pivot: pivot)
            : light + (pivot - light) * min(0.8, -contrast) * (1 - abs(2 * light - 1) * 0.4)
        curved += lift * 4 * curved * (1 - curved)
        let lightness = black + (white - black) * min(1, max(0, curved))
        let dark = (1 - light) * (1 - light)
        let bright = light * light
        let tint = shadows * dark + lights * bright + middles * (4 * light * (1 - light))
        let kept = 1 - hueKeeping * ToneCurve.step(0.02, 0.09, lab.chroma)
        let colored = Saturation.scaled(lab, gain: chroma)
        // A darker tone holds less colour.
        let ratio = light > 0.02 ? min(1.6, powf(max(0, lightness / light), 0.7)) : 1
        return SIMD3(lightness, colored.y * ratio + kept * tint.x, colored.z * ratio + kept * tint.y)
    }

    /// This grade, taken to a share of its way: 0 = the picture as it was, 1 = the grade.
    func transform(amount: Float) -> ColorTransform {
        guard amount != 1 else { return transform }
        return { lab in lab + (transform(lab) - lab) * amount }
    }
}
