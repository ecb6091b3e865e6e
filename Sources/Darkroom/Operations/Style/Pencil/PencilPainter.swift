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
        let inner = Int(hand.margin * side)
        let border = try Plane.clouds(
            width: width, height: height, cell: 0.2 * side, octaves: 2, seed: dials.seed("border"), check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for y in rows {
                let isMiddle = y >= inner && y < height - inner
                for x in 0..<width {
                    let index = y &* width &+ x
                    if isMiddle, x >= inner, x < width - inner {
                        target[index] = tone.values[index]
                        continue
                    }
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
        let width = picture.width
        let codes = SheetCodes { laid, relief in
            let color = hand.paper + (hand.graphite - hand.paper) * laid
            return SIMD3(min(0.995, color.x * (1 + 0.012 * relief)), color.y, color.z)
        }
        return try codes.drawn(like: picture, check: check) { row, y in
            let start = y &* width
            hatching.read { hatching in
                lines.read { lines in
                    tone.read { tone in
                        self.tone.read { whole in
                            pressure.read { pressure in
                                paper.relief.read { relief in
                                    for x in 0..<width {
                                        let index = start &+ x
                                        // Contours run out with the tone, but a little later.
                                        let (left, all) = (1 - tone[index], 1 - whole[index])
                                        let kept = all > 0.001 ? ToneCurve.step(0, 0.35, left / all) : 1
                                        let pressed = pressure[index]
                                        let line = min(1, lines[index] * hand.line * kept * (1 + 0.22 * pressed))
                                        let smudge = hand.smudge * left * (0.4 + 0.6 * left) * (1 + 0.12 * pressed)
                                        let graphite = 1 - (1 - line) * (1 - hatching[index]) * (1 - smudge)
                                        // Graphite rides on the tooth: light pressure leaves the hollows bare.
                                        let tooth = relief[index] * 0.34 * (1 - 0.75 * graphite)
                                        row[x] = SIMD2(graphite * (1 + tooth * 1.5), relief[index])
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
