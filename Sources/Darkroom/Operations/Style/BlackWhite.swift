/// Black and white as on film behind a colour filter: each variation has another one, and another paper grade.
///
/// `filter` in `words`: `red`, `orange`, `yellow`, `green` or `blue`, for all four; they differ in paper grade and exposure
/// then.
struct BlackWhite: ColorOperation {
    let identifier = OperationIdentifier("style", "black_white")
    /// The share of each primary's light in the grey.
    private static let filters: [String: SIMD3<Float>] = [
        "red": SIMD3(0.94, 0.1, -0.04), "orange": SIMD3(0.7, 0.32, -0.02), "yellow": SIMD3(0.44, 0.56, 0),
        "green": SIMD3(0.1, 0.86, 0.04), "blue": SIMD3(-0.02, 0.22, 0.8),
    ]
    /// Yellow, red, green and blue filter, mild enough for any picture.
    private static let usual: [SIMD3<Float>] = [
        SIMD3(0.36, 0.58, 0.06), SIMD3(0.7, 0.26, 0.04), SIMD3(0.2, 0.72, 0.08), SIMD3(0.12, 0.46, 0.42),
    ]

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth, .chroma] }

    func check(_ step: EditStep) throws {
        guard let filter = step.words["filter"], BlackWhite.filters[filter] == nil else { return }
        throw DarkroomError.badArgument(
            identifier, argument: "filter", expected: BlackWhite.filters.keys.sorted().joined(separator: ", "))
    }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let named = step.words["filter"].flatMap { BlackWhite.filters[$0] }
        let filter = named ?? BlackWhite.usual[dials.kind("filter", isEssential: true)]
        let strength = Float(step.strength) * settings.amount
        let grade = max(0, 0.12 + 0.1 * strength) * (1 + 0.3 * dials.dial("grade"))
        return { lab in
            let grey = BlackWhite.lightness(lab, filter: filter)
            return SIMD3(ToneCurve.contrast(grey, amount: grade, pivot: 0.55), 0, 0)
        }
    }

    /// Oklab lightness of the grey that a filter makes of a colour; a grey keeps its own.
    static func lightness(_ lab: SIMD3<Float>, filter: SIMD3<Float>) -> Float {
        let light = min(1, max(0, filter.dot(Gamut.linear(lab))))
        return Oklab.cubeRoot(SIMD3(repeating: light)).x
    }
}
