/// The colours of the golden hour alone: warm lights, soft contrast, no sun and no haze.
struct GoldenTone: ColorOperation {
    let identifier = OperationIdentifier("tone", "golden_hour")

    func axes(_ step: EditStep) -> [Grade.Axis] { [.warmth] }

    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform {
        let point = dials.point
        let amount = LookAmount.of(step, settings)
        let (gold, lift) = (1 + 0.28 * point.y, 0.018 * point.x)
        return { lab in
            let light = ToneCurve.step(0.1, 0.75, lab.x)
            // Gold in the lights, a little violet left in the depths.
            let tint = SIMD3(0, 0.012 + 0.016 * light, -0.012 + 0.075 * light * gold) * amount
            let open = 4 * lab.x * max(0, 1 - lab.x)
            let level = lab.x + amount * (0.012 * open - 0.02 * (1 - light) * open) + lift * open
            let toned = SIMD3(level, lab.y, lab.z) + tint * min(1, 2.5 * (1.12 - lab.x))
            return SIMD3(toned.x, toned.y * (1 + 0.08 * amount * point.z), toned.z * (1 + 0.08 * amount * point.z))
        }
    }
}
