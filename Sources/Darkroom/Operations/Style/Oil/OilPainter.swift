import Foundation
import Pixels

/// The shared work of an oil painting, and the painting of one variation.
struct OilPainter: Painter {
    let picture: Picture
    /// The subject in Oklab, its finest texture taken off.
    let colors: Plane<SIMD4<Float>>
    let flow: FlowField
    /// Pixels for each pixel of a picture of 1024.
    let scale: Float
    let intensity: Float
    let coarseness: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let palette = OilPalette(dials: dials, intensity: intensity)
        var random = dials.random("strokes")
        let tips = (0..<10).map { _ in BrushTip(&random) }
        var canvas = OilCanvas(paint: try palette.ground(of: colors, radius: 30 * scale, check: check))
        let base = 25 * scale * coarseness * powf(1.28, dials.dial("size"))
        let radii = [base, base * 0.55, base * 0.29, base * 0.15].filter { $0 >= 1.1 }
        for (layer, radius) in (radii.isEmpty ? [1.1] : radii).enumerated() {
            let (begin, end) = (
                0.1 + 0.75 * Double(layer) / Double(radii.count), 0.1 + 0.75 * Double(layer + 1) / Double(radii.count)
            )
            share = begin
            let aim = try colors.blurred(sigma: radius * 0.45, check: check)
            try paintLayer(layer, radius: radius, aim: aim, on: &canvas, palette, tips, &random) { done in
                try progress(begin + (end - begin) * done)
            }
        }
        share = 0.85
        return try lit(canvas, dials, check)
    }

    /// One size of brush over the whole canvas, on a jittered lattice in random order; a fine brush only where the canvas
    /// is still off the subject.
    private func paintLayer(
        _ layer: Int, radius: Float, aim: Plane<SIMD4<Float>>, on canvas: inout OilCanvas, _ palette: OilPalette,
        _ tips: [BrushTip], _ random: inout RandomGenerator, _ progress: Progress
    ) throws {
        let (width, height) = (picture.width, picture.height)
        let step = radius * [1.3, 1.15, 1, 0.9][min(3, layer)]
        let columns = max(1, Int(Float(width) / step + 0.5))
        let rows = max(1, Int(Float(height) / step + 0.5))
        var order = Array(0..<(columns * rows))
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, random.index(below: last + 1))
        }
        let tolerance: Float = layer == 0 ? -1 : 0.034 + 0.011 * Float(layer)
        for (number, cell) in order.enumerated() {
            // A large stroke takes up to a millisecond.
            if number.isMultiple(of: 16) { try progress(Double(number) / Double(order.count)) }
            let x = (Float(cell % columns) + 0.5 + 0.45 * random.signed()) * Float(width) / Float(columns)
            let y = (Float(cell / columns) + 0.5 + 0.45 * random.signed()) * Float(height) / Float(rows)
            let turn = random.signed()
            let tint = SIMD3(random.signed(), random.signed(), random.signed())
            let tip = tips[random.index(below: tips.count)]
            let (px, py) = (min(width - 1, max(0, Int(x))), min(height - 1, max(0, Int(y))))
            let index = py * width + px
            let aimed = aim.values[index]
            let wanted = palette.mixed(aimed, tint: tint)
            if layer > 0 {
                let off = palette.plain(aimed) - canvas.paint.values[index]
                guard off.x * off.x + off.y * off.y + off.z * off.z > tolerance * tolerance else { continue }
            }
            let path = trace(x, y, color: aimed, radius: radius, aim: aim, turn: turn)
            canvas.lay(
                OilCanvas.Stroke(
                    x: path.x, y: path.y, direction: path.direction, bend: path.bend, reach: path.reach, radius: radius,
                    color: wanted, streaks: 0.03 * intensity, body: 0.35 + 0.65 * (radius / (24 * scale))),
                tip)
        }
    }

    /// Follows the flow both ways from a place until the subject's colour is another or the brush is empty, and fits a
    /// bent stroke to the way.
    private func trace(
        _ x: Float, _ y: Float, color: SIMD4<Float>, radius: Float, aim: Plane<SIMD4<Float>>, turn: Float
    ) -> (x: Float, y: Float, direction: SIMD2<Float>, bend: Float, reach: Float) {
        let start = direction(x, y)
        let angle = 0.16 * turn
        let tilted = SIMD2(start.x - angle * start.y, start.y + angle * start.x)
        let heading = tilted / (tilted.x * tilted.x + tilted.y * tilted.y).squareRoot()
        let ahead = follow(x, y, heading, color: color, radius: radius, aim: aim)
        let behind = follow(x, y, SIMD2(-heading.x, -heading.y), color: color, radius: radius, aim: aim)
        let chord = SIMD2(ahead.x - behind.x, ahead.y - behind.y)
        let length = (chord.x * chord.x + chord.y * chord.y).squareRoot()
        let reach = max(radius * 1.15, length / 2 + radius * 0.6)
        let middle = SIMD2((ahead.x + behind.x) / 2, (ahead.y + behind.y) / 2)
        guard length > radius else { return (x, y, heading, 0, reach) }
        let direction = chord / length
        // The place itself lies off the chord by the bend.
        let sag = (x - middle.x) * -direction.y + (y - middle.y) * direction.x
        let bend = min(0.6 * reach, max(-0.6 * reach, -sag))
        return (middle.x + sag * -direction.y, middle.y + sag * direction.x, direction, bend, reach)
    }

    private func follow(
        _ x: Float, _ y: Float, _ heading: SIMD2<Float>, color: SIMD4<Float>, radius: Float, aim: Plane<SIMD4<Float>>
    ) -> SIMD2<Float> {
        var place = SIMD2(x, y)
        var heading = heading
        for _ in 0..<4 {
            let next = place + heading * radius
            guard next.x >= 0, next.y >= 0, next.x < Float(picture.width), next.y < Float(picture.height) else { break }
            let here = aim.values[Int(next.y) * picture.width + Int(next.x)]
            let off = here - color
            guard off.x * off.x + off.y * off.y + off.z * off.z < 0.0028 else { break }
            place = next
            var turned = direction(next.x, next.y)
            if turned.x * heading.x + turned.y * heading.y < 0 { turned = SIMD2(-turned.x, -turned.y) }
            let mixed = heading + turned
            heading = mixed / max(1e-6, (mixed.x * mixed.x + mixed.y * mixed.y).squareRoot())
        }
        return place
    }

    @inline(__always)
    private func direction(_ x: Float, _ y: Float) -> SIMD2<Float> {
        let value = flow.plane[clamped: Int(x), Int(y)]
        return SIMD2(value.x, value.y)
    }

    /// The canvas under light from the upper left: the relief of the strokes, and a weave where the paint is thin.
    private func lit(_ canvas: OilCanvas, _ dials: Dials, _ check: Check) throws -> Picture {
        let (width, height) = (picture.width, picture.height)
        let relief = try canvas.paint.map(check: check) { $0.w }
            .blurred(sigma: 0.55 * max(1, scale), check: check)
        let depth = (0.8 + 0.3 * dials.dial("relief")) * min(1.5, intensity) * max(1, scale).squareRoot()
        let thread = 3.1 * max(0.7, scale)
        return try relief.read { relief in
            try canvas.paint.read { paint in
                try picture.repainted(check: check) { encoder, index, x, y in
                    let value = paint[index]
                    let left = relief[y &* width &+ max(0, x &- 1)]
                    let right = relief[y &* width &+ min(width &- 1, x &+ 1)]
                    let above = relief[max(0, y &- 1) &* width &+ x]
                    let below = relief[min(height &- 1, y &+ 1) &* width &+ x]
                    let weave = ToneCurve.step(0.55, 0.1, value.w) * Weave.slope(x, y, thread: thread)
                    let slope = depth * ((right - left) * 0.6 + (below - above) * 0.8) + 0.05 * weave
                    // Diffuse light changes with the slope; a wet ridge facing the light glints.
                    let shade = slope / (1 + 1.6 * abs(slope))
                    let glint = max(0, shade - 0.13) * 0.5
                    let lightness = value.x * (1 + 0.42 * shade) + glint
                    let rgb = Oklab.toLinear(SIMD3(min(0.995, lightness), value.y, value.z)).clamped(
                        lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
                    return (encoder.encode(rgb.x, 0), encoder.encode(rgb.y, 0), encoder.encode(rgb.z, 0))
                }
            }
        }
    }
}
