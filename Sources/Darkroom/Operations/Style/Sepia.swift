import Foundation

/// A print toned with sulphide: one brown hue, deepest in the middle tones, softly faded blacks.
struct Sepia: ColorOperation {
    let identifier = OperationIdentifier("style", "sepia")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth, .chroma] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let strength = max(0, Float(step.strength)) * settings.amount * (0.6 + 0.4 * settings.intensity)
        let hue = 1.2 + 0.14 * point.x
        let chroma = 0.062 * strength.squareRoot() * (1 + 0.22 * point.y)
        let fade = max(0, 0.055 + 0.035 * point.z)
        let tone = SIMD2(cosf(hue), sinf(hue))
        let kept = max(0, 0.5 - strength)
        return { lab in
            let grey = BlackWhite.lightness(lab, filter: SIMD3(0.3, 0.6, 0.1))
            let lightness = fade + (0.985 - fade) * grey
            let depth = chroma * min(1, 3.4 * lightness * (1.06 - lightness))
            return SIMD3(lightness, tone.x * depth + kept * lab.y, tone.y * depth + kept * lab.z)
        }
    }
}
