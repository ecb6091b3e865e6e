/// The negative: every encoded value subtracted from white.
struct Invert: ColorOperation {
    let identifier = OperationIdentifier("effect", "invert")
    let variety = Variety.none

    func axes(_ step: EditStep) -> [Grade.Axis] { [] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        return { lab in
            let rgb = Gamut.linear(lab)
            return Oklab.fromLinear(
                SIMD3(negative(rgb.x), negative(rgb.y), negative(rgb.z)))
        }
    }

    private func negative(_ light: Float) -> Float {
        SRGB.decode(min(1, max(0, 1 - SRGB.encode(light))))
    }
}
