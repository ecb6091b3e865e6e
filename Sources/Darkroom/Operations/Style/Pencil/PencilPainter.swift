import Foundation
import Pixels

/// The shared work of a pencil drawing, and the drawing of one variation.
struct PencilPainter: Painter {
    let picture: Picture
    /// 0 = black, 1 = paper.
    let tone: Plane<Float>
    /// Darkness of the contours.
    let lines: Plane<Float>
    let flow: FlowField
    let paper: Paper
    /// Pixels for each pixel of a picture of 1024.
    let scale: Float
    let intensity: Float
    /// Whether the drawing may fade out towards the frame.
    let fades: Bool

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        let hand = PencilHand(dials: dials, scale: scale, intensity: intensity)
        var random = dials.random("hatching")
        var hatching = Hatching(width: picture.width, height: picture.height)
        var share = 0.0
        func check() throws { try progress(share) }
        let wanted = fades ? try faded(hand, dials, check) : tone
        for (number, layer) in hand.layers.enumerated() {
            let begin = 0.2 + 0.6 * Double(number) / Double(hand.layers.count)
            try hatching.add(
                layer, tone: wanted, flow: flow, random: &random,
                progress: { try progress(begin + 0.6 * $0 / Double(hand.layers.count)) })
        }
        share = 0.8
        let pressure = try Plane.clouds(
            width: picture.width, height: picture.height, cell: 45 * scale, octaves: 2, seed: dials.seed("pressure"),
            check: check)
        share = 0.9
        return try drawn(hatching.graphite, wanted, pressure, hand, check)
    }

    /// The tone wanted when the drawing runs out towards the frame, at another distance in every place.
    private func faded(_ hand: PencilHand, _ dials: Dials, _ check: Check) throws -> Plane<Float> {
        let (width, height) = (picture.width, picture.height)
        let side = Float(min(width, height))
        let border = try Plane.clouds(
            width: width, height: height, cell: 0.2 * side, octaves: 2, seed: dials.seed("border"), check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let edge = min(min(Float(x), Float(width - x)), min(Float(y), Float(height - y))) / side
                    let kept = hand.kept(edge, border.values[index])
                    target[index] = 1 - (1 - tone.values[index]) * kept
                }
            }
        }
    }

    private func drawn(
        _ hatching: Plane<Float>, _ tone: Plane<Float>, _ pressure: Plane<Float>, _ hand: PencilHand,
        _ check: Check
    ) throws -> Picture {
        return try hatching.read { hatching in
            try lines.read { lines in
                try tone.read { tone in
                    try pressure.read { pressure in
                        try paper.relief.read { relief in
                            try picture.repainted(check: check) { encoder, index, _, _ in
                                let whole = self.tone.values[index]
                                // Contours run out with the tone, but a little later.
                                let kept = whole < 0.999 ? ToneCurve.step(0, 0.35, (1 - tone[index]) / (1 - whole)) : 1
                                let line = min(1, lines[index] * hand.line * kept * (1 + 0.22 * pressure[index]))
                                let dark = 1 - tone[index]
                                let smudge = hand.smudge * dark * (0.4 + 0.6 * dark) * (1 + 0.12 * pressure[index])
                                let graphite = 1 - (1 - line) * (1 - hatching[index]) * (1 - smudge)
                                // Graphite rides on the tooth: light pressure leaves the hollows bare.
                                let tooth = relief[index] * 0.34 * (1 - 0.75 * graphite)
                                let laid = min(1, max(0, graphite * (1 + tooth * 1.5)))
                                let sheen = 1 + 0.012 * relief[index]
                                let color = hand.paper + (hand.graphite - hand.paper) * laid
                                let rgb = Oklab.toLinear(SIMD3(min(0.995, color.x * sheen), color.y, color.z))
                                return (
                                    encoder.encode(min(1, max(0, rgb.x)), 0), encoder.encode(min(1, max(0, rgb.y)), 0),
                                    encoder.encode(min(1, max(0, rgb.z)), 0)
                                )
                            }
                        }
                    }
                }
            }
        }
    }
}
