import Foundation

/// The colour of the light that a picture was taken in, as far as the picture tells.
struct ColorCast: Sendable {
    /// Linear-light sRGB of what ought to be grey, its luminance 1; white = no cast.
    let white: SIMD3<Float>

    /// The transform that adapts the picture to a neutral light.
    ///
    /// - Parameter share: 0 = nothing, 1 = all of the cast.
    func removal(share: Float) -> ColorTransform {
        let cone = SIMD3(1, 1, 1) / ColorCast.cone(white)
        let gain = SIMD3(powf(cone.x, share), powf(cone.y, share), powf(cone.z, share))
        return { lab in
            let adapted = Oklab.fromLinear(ColorCast.linear(cone: ColorCast.cone(Oklab.toLinear(lab)) * gain))
            return Gamut.moved(SIMD3(lab.x, adapted.y, adapted.z), toLightness: lab.x, chromaScale: 1)
        }
    }

    /// The part of it that goes towards a colour's hue, at least slight.
    func along(_ color: SIMD3<Float>) -> ColorCast {
        let own = Oklab.fromLinear(white * 0.2)
        let chroma = color.chroma
        guard chroma > 1e-3 else { return self }
        let hue = SIMD2(color.y, color.z) / chroma
        let share = max(0.012, own.y * hue.x + own.z * hue.y)
        let light = Oklab.toLinear(SIMD3(own.x, hue.x * share, hue.y * share))
        return ColorCast(white: light / max(1e-6, Luminance.of(light)))
    }

    /// How strong it is: the Oklab chroma of a middle grey under it.
    var chroma: Float { Oklab.fromLinear(white * 0.2).chroma }

    // The cone responses of Oklab serve for von Kries' rule: white has the response (1, 1, 1).
    private static func cone(_ rgb: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(0.412_221_47, 0.536_332_54, 0.051_445_993).dot(rgb),
            SIMD3(0.211_903_5, 0.680_699_55, 0.107_396_96).dot(rgb),
            SIMD3(0.088_302_46, 0.281_718_84, 0.629_978_7).dot(rgb))
    }

    private static func linear(cone: SIMD3<Float>) -> SIMD3<Float> {
        SIMD3(
            SIMD3(4.076_741_7, -3.307_711_6, 0.230_969_94).dot(cone),
            SIMD3(-1.268_438, 2.609_757_4, -0.341_319_4).dot(cone),
            SIMD3(-0.004_196_086_3, -0.703_418_6, 1.707_614_7).dot(cone))
    }
}
