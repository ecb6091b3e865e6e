import Foundation
import Pixels

/// The shared work of ``Embroidery``, and the stitching of one variation.
struct EmbroideryPainter: Painter {
    let picture: Picture
    /// In Oklab: texture taken off, and with only large shapes left.
    let colors: Plane<SIMD4<Float>>
    let soft: Plane<SIMD4<Float>>
    let flow: FlowField
    let look: LookSettings
    /// Natural linen, white, dark blue, sage.
    private static let cloths: [UInt32] = [0xD9CDB4, 0xF0ECE2, 0x2F3B52, 0xA9B39A]

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var random = dials.random("stitches")
        let (width, height, scale) = (picture.width, picture.height, look.scale)
        let linen = SIMD3<Float>.oklab(Self.cloths[dials.kind("cloth")])
        let thread = max(2, 3.4 * scale)
        func check() throws { try progress(0) }
        var cloth = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let shade = 0.9 + 0.11 * Weave.slope(x, y, thread: thread)
                    target[y * width + x] = SIMD4(linen.x * shade, linen.y, linen.z, 0)
                }
            }
        }
        let aims = try ColorClusters(
            colors, count: [20, 26, 34, 44][dials.kind("threads")], random: dials.random("palette"),
            check: { try progress(0.1) }
        ).centers
        let threads = aims.map { dyed($0, dials.point) }
        let angle = -0.9 + 0.5 * dials.dial("angle")
        let hand = try flow.leaning(to: angle, obedience: 1, check: { try progress(0.15) })
        let radius = max(1.1, 2.3 * scale * look.coarseness * (1 + 0.16 * dials.dial("thread")))
        let sheen = (0.75 + 0.3 * dials.dial("sheen")) * min(1.4, look.intensity)
        let hem = StitchedEdge(dials: dials, width: width, height: height, isBare: look.isOpen)
        for layer in 0..<2 {
            let size = layer == 0 ? radius : 0.72 * radius
            let length = layer == 0 ? 11 * size : 7 * size
            let lattice = JitteredLattice(width: width, height: height, spacing: layer == 0 ? 2.6 * size : 2.3 * size)
            let order = lattice.shuffled(&random)
            for (number, cell) in order.enumerated() {
                if number.isMultiple(of: 128) {
                    try progress(0.2 + 0.35 * (Double(layer) + Double(number) / Double(order.count)))
                }
                let place = lattice.place(cell, &random)
                let (stretch, turn, tone) = (random.signed(), random.signed(), random.signed())
                guard hem.isStitched(place, random.signed()) else { continue }
                let index = min(height - 1, Int(place.y)) * width + min(width - 1, Int(place.x))
                let color = colors.values[index]
                if layer == 1 {
                    let off = color - soft.values[index]
                    guard off.x * off.x + off.y * off.y + off.z * off.z > 0.0012 else { continue }
                }
                let heading = hand.plane.values[index]
                let tilted = SIMD2(heading.x - 0.07 * turn * heading.y, heading.y + 0.07 * turn * heading.x)
                var own = threads[ColorClusters.nearest(color.color, aims)]
                own += (dyed(color.color, dials.point) - own) * 0.3
                own.x += 0.016 * tone
                let half = length * (0.5 + 0.16 * stretch)
                Stitch(
                    place: place, direction: tilted / (tilted.x * tilted.x + tilted.y * tilted.y).squareRoot(),
                    reach: fitted(place, tilted, half, color), radius: size, color: own
                ).draw(on: &cloth, sheen: sheen)
            }
        }
        return try cloth.read { cloth in
            try picture.repainted(check: { try progress(0.92) }) { encoder, index, x, y in
                // Stitches throw a shadow on the linen below and to the right of them.
                let own = cloth[index]
                let above = cloth[max(0, y &- 2) &* width &+ max(0, x &- 2)].w
                let shadow = 1 - 0.3 * max(0, above - own.w)
                return encoder.encode(oklab: SIMD3(own.x * shadow, own.y, own.z))
            }
        }
    }

    /// The half-length of a stitch that does not reach into another colour.
    private func fitted(
        _ place: SIMD2<Float>, _ direction: SIMD2<Float>, _ half: Float, _ color: SIMD4<Float>
    ) -> Float {
        for share in [Float(1), 0.6] {
            let isFree = [-share, share].allSatisfy { side in
                let end = place + direction * (side * half * 0.8)
                let off = colors[clamped: Int(end.x), Int(end.y)] - color
                return off.x * off.x + off.y * off.y + off.z * off.z < 0.005
            }
            if isFree { return half * share }
        }
        return half * 0.38
    }

    /// The thread that is nearest to a colour: dyed, so more colourful than most things.
    private func dyed(_ color: SIMD3<Float>, _ point: SIMD3<Float>) -> SIMD3<Float> {
        let light = min(1, max(0, color.x))
        let curved = light + (0.12 + 0.1 * point.y) * (light - 0.5) * 4 * light * (1 - light)
        let saturation = 1.35 + 0.16 * point.x
        return SIMD3(0.12 + 0.86 * curved, color.y * saturation, color.z * saturation + 0.014 * point.z)
    }
}

/// How far from the edge of the cloth the stitches begin.
private struct StitchedEdge {
    private let size: SIMD2<Float>
    private let breadth: Float

    init(dials: Dials, width: Int, height: Int, isBare: Bool) {
        size = SIMD2(Float(width), Float(height))
        breadth = isBare ? min(size.x, size.y) * [0.028, 0.04, 0.052, 0.064][dials.kind("hem")] : 0
    }

    /// - Parameter jitter: −1…1, so that the edge is not straight.
    func isStitched(_ place: SIMD2<Float>, _ jitter: Float) -> Bool {
        guard breadth > 0 else { return true }
        let distance = min(min(place.x, size.x - place.x), min(place.y, size.y - place.y))
        return distance > breadth * (1 + 0.1 * jitter)
    }
}
