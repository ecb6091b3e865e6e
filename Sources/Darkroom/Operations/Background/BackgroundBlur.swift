import Foundation
import Pixels

/// The ground out of focus, as behind a fast lens: the more so the farther behind the subject's feet it lies, and nothing
/// of the subject smeared into it. In linear light, with the highlights' true brightness.
struct BackgroundBlur: BackgroundOperation {
    let identifier = OperationIdentifier("background", "blur")
    let variety = Variety.narrow
    let isLaid = false

    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade {
        let strength = max(0.15, abs(Float(step.strength))) * settings.amount
        var opened = try HighlightRange.opened(ground.light, check: check)
        try opened.update(check: check) { values, indices in
            for index in indices {
                // What the subject covers counts for nothing (normalised convolution, Knutsson & Westin 1993).
                let bare = 1 - ground.front.values[index]
                let weight = bare * bare + 1e-5
                values[index] = SIMD4(values[index].color * weight, weight)
            }
        }
        let weighed = opened
        return { ground, dials, check in
            let radius = max(1, 0.02 * strength * powf(1.4, dials.dial("radius")) * Float(ground.picture.longerSide))
            let blades = [0, 0, 6, 8][dials.kind("blades")]
            func spread(_ radius: Float) throws -> Plane<SIMD4<Float>> {
                let spread = try weighed.defocused(radius: radius, blades: blades, check: check)
                let mean = try spread.map(check: check) { $0 / max(1e-9, $0.w) }
                return try HighlightRange.closed(mean, check: check)
            }
            let far = try spread(radius)
            guard let foot = ground.foot else { return { index, _, _ in far.values[index].color } }
            let near = try spread(radius * 0.45)
            let depth = 0.4 * Float(ground.picture.height)
            return { index, _, y in
                let away = Float(foot - y) / depth
                let share = smoothStep(0, 1, away < 0 ? -away * 0.8 : away)
                return near.values[index].color + (far.values[index].color - near.values[index].color) * share
            }
        }
    }
}
