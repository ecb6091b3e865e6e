import Foundation
import Pixels

/// The subject before another ground: one plain colour, a gradient, or a studio's backdrop with its fall-off of light.
/// Plain is exactly the colour asked for in all four variations, which differ in the light on the subject and in the
/// shade at the frame's edge.
struct PlainBackground: BackgroundOperation {
    enum Kind: String { case color, gradient, studio }

    let kind: Kind
    var identifier: OperationIdentifier { OperationIdentifier("background", kind.rawValue) }
    let variety = Variety.narrow

    private var usual: String { kind == .color ? "white" : kind == .gradient ? "steelblue" : "gray" }

    func check(_ step: EditStep) throws { try step.checkColor(otherwise: usual) }

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let ground = try Ground(picture, context, check: { try progress(0) })
        guard let color = step.linearColor(otherwise: usual) else {
            throw DarkroomError.badArgument(identifier, argument: "color", expected: "a colour")
        }
        return PlainBackgroundPainter(
            kind: kind, ground: ground, colors: try ground.subjectColors(check: { try progress(0.5) }), color: color)
    }
}

private struct PlainBackgroundPainter: Painter {
    let kind: PlainBackground.Kind
    let ground: Ground
    let colors: Plane<SIMD4<Float>>
    let color: SIMD3<Float>

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let check = { try progress(0.5) }
        let gain = powf(2, 0.25 * dials.dial("light"))
        switch kind {
        case .color:
            return try ground.laid(colors, gain: gain, check: check) { _, _, _ in color }
        case .gradient:
            // From light to deep in one hue, in the direction of the dial.
            let angle = Float.pi * (0.5 + 0.45 * dials.dial("angle"))
            let direction = SIMD2(cosf(angle), sinf(angle))
            let lab = Oklab.fromLinear(color)
            let (light, deep) = (
                Gamut.moved(lab, toLightness: min(0.97, lab.x + 0.22), chromaScale: 0.8),
                Gamut.moved(lab, toLightness: max(0.08, lab.x - 0.24), chromaScale: 0.95)
            )
            return try ground.laid(colors, gain: gain, check: check) { _, x, y in
                let place = min(1, max(0, 0.5 + 0.38 * (x * direction.x + y * direction.y)))
                return Gamut.linear(light + (deep - light) * (place * place * (3 - 2 * place)))
            }
        case .studio:
            let center = SIMD2(0.45 * dials.dial("left"), -0.15 + 0.25 * dials.dial("height"))
            let fall = 0.62 + 0.12 * dials.dial("fall")
            return try ground.laid(colors, gain: gain, check: check) { _, x, y in
                let (across, down) = (x - center.x, y - center.y)
                let glow = expf(-(across * across + down * down) / (2 * fall * fall))
                return color * (0.22 + 1.15 * glow)
            }
        }
    }
}
