import Foundation

/// Painting with a brush: curved strokes laid along the structures of a subject, big ones first and small ones where the
/// canvas is still off it (Hertzmann 1998).
struct BrushWork {
    /// The subject in Oklab.
    let colors: Plane<SIMD4<Float>>
    let flow: FlowField
    let tips: [BrushTip]

    /// One size of brush.
    struct Layer {
        /// Half the breadth of a stroke in pixels.
        var radius: Float
        /// Distance between strokes as a share of the radius.
        var spacing: Float
        /// How far in Oklab the canvas may be off the subject before a stroke is laid; negative = laid everywhere.
        var tolerance: Float
        /// How many radii a stroke goes each way at most.
        var steps = 4
        /// How far it turns away from the flow at random, in radians.
        var wander: Float = 0.16
        /// How strongly the bristles streak its lightness.
        var streaks: Float = 0.03
        /// Height of the thickest paint.
        var body: Float = 0.5
        /// The direction, a unit vector, of strokes where the flow is weak; `nil` = along the flow all the same.
        var habit: SIMD2<Float>?
    }

    /// How the painter mixes the colours of the subject.
    struct Mixing {
        /// The subject as it shall look, and one mixture for it, a little off in the direction of a random vector.
        var plain: (SIMD4<Float>) -> SIMD4<Float>
        var mixed: (SIMD4<Float>, SIMD3<Float>) -> SIMD4<Float>
    }

    /// Lays one size of brush over the whole canvas, on a jittered lattice in random order.
    ///
    /// - Parameter progress: told 0…1 between strokes.
    func paint(
        _ layer: Layer, on canvas: inout PaintCanvas, mixing: Mixing, random: inout RandomGenerator, progress: Progress
    ) throws {
        let (width, height) = (colors.width, colors.height)
        let radius = layer.radius
        let aim = try Aim(colors, sigma: radius * 0.45, check: { try progress(0) })
        let step = radius * layer.spacing
        let columns = max(1, Int(Float(width) / step + 0.5))
        let rows = max(1, Int(Float(height) / step + 0.5))
        var order = Array(0..<(columns * rows))
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, random.index(below: last + 1))
        }
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
            let aimed = aim[x, y]
            if layer.tolerance >= 0 {
                let off = mixing.plain(aimed) - canvas.paint.values[index]
                guard off.x * off.x + off.y * off.y + off.z * off.z > layer.tolerance * layer.tolerance else {
                    continue
                }
            }
            let path = trace(x, y, color: aimed, layer: layer, aim: aim, turn: turn)
            canvas.lay(
                PaintCanvas.Stroke(
                    x: path.x, y: path.y, direction: path.direction, bend: path.bend, reach: path.reach, radius: radius,
                    color: mixing.mixed(aimed, tint), streaks: layer.streaks, body: layer.body), tip)
        }
    }

    /// Follows the flow both ways from a place until the subject's colour is another or the brush is empty, and fits a
    /// bent stroke to the way.
    private func trace(
        _ x: Float, _ y: Float, color: SIMD4<Float>, layer: Layer, aim: Aim, turn: Float
    ) -> (x: Float, y: Float, direction: SIMD2<Float>, bend: Float, reach: Float) {
        let radius = layer.radius
        let start = direction(x, y, layer)
        let angle = layer.wander * turn
        let tilted = SIMD2(start.x - angle * start.y, start.y + angle * start.x)
        let heading = tilted / (tilted.x * tilted.x + tilted.y * tilted.y).squareRoot()
        let ahead = follow(x, y, heading, color: color, layer: layer, aim: aim)
        let behind = follow(x, y, SIMD2(-heading.x, -heading.y), color: color, layer: layer, aim: aim)
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
        _ x: Float, _ y: Float, _ heading: SIMD2<Float>, color: SIMD4<Float>, layer: Layer, aim: Aim
    ) -> SIMD2<Float> {
        var place = SIMD2(x, y)
        var heading = heading
        for _ in 0..<layer.steps {
            let next = place + heading * layer.radius
            guard next.x >= 0, next.y >= 0, next.x < Float(colors.width), next.y < Float(colors.height) else { break }
            let here = aim[near: next]
            let off = here - color
            guard off.x * off.x + off.y * off.y + off.z * off.z < 0.0028 else { break }
            place = next
            var turned = direction(next.x, next.y, layer)
            if turned.x * heading.x + turned.y * heading.y < 0 { turned = SIMD2(-turned.x, -turned.y) }
            let mixed = heading + turned
            heading = mixed / max(1e-6, (mixed.x * mixed.x + mixed.y * mixed.y).squareRoot())
        }
        return place
    }

    @inline(__always)
    private func direction(_ x: Float, _ y: Float, _ layer: Layer) -> SIMD2<Float> {
        let value = flow.plane[clamped: Int(x), Int(y)]
        let own = SIMD2(value.x, value.y)
        guard let usual = layer.habit else { return own }
        let side: Float = usual.x * own.x + usual.y * own.y < 0 ? -1 : 1
        // Only a clear edge turns the hand away from its habit.
        let mixed = usual + own * (side * 6 * value.z * min(1, value.w * 400))
        return mixed / max(1e-6, (mixed.x * mixed.x + mixed.y * mixed.y).squareRoot())
    }
}

/// The subject without what a brush is too broad for: blurred, and no larger than that needs.
private struct Aim {
    private let plane: Plane<SIMD4<Float>>
    private let perPixel: Float

    /// - Parameter sigma: of the blur, in pixels of the subject.
    init(_ colors: Plane<SIMD4<Float>>, sigma: Float, check: Check) throws {
        let factor = min(colors.width, colors.height) >= 16 ? max(1, Int(sigma / 1.6)) : 1
        perPixel = 1 / Float(factor)
        // Shrinking, and reading between four values, blur a little by themselves.
        let own = factor == 1 ? sigma : max(0.4, (sigma * sigma * perPixel * perPixel - 0.23).squareRoot())
        plane = try colors.shrunk(by: factor, check: check).blurred(sigma: own, check: check)
    }

    /// At a place of the subject.
    @inline(__always)
    subscript(x: Float, y: Float) -> SIMD4<Float> {
        plane.read {
            Plane.bilinear($0, plane.width, plane.height, x * perPixel - 0.5, y * perPixel - 0.5)
        }
    }

    /// At a place of the subject, roughly; it must lie within.
    @inline(__always)
    subscript(near place: SIMD2<Float>) -> SIMD4<Float> {
        plane.values[Int(place.y * perPixel) * plane.width + Int(place.x * perPixel)]
    }
}
