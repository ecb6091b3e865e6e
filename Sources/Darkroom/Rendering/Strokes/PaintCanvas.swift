/// Paint on a canvas: its colour and how thick it lies.
struct PaintCanvas {
    /// Oklab; the fourth lane is the height of the paint.
    var paint: Plane<SIMD4<Float>>
    /// The relief of a rough ground that catches dry colour on its bumps only; `nil` = the paint is wet.
    var tooth: Plane<Float>?
    /// How far dry colour gets down into the hollows, in units of the relief.
    var pressure: Float = 0

    init(paint: Plane<SIMD4<Float>>, tooth: Plane<Float>? = nil, pressure: Float = 0) {
        self.paint = paint
        self.tooth = tooth
        self.pressure = pressure
    }

    /// One mark of a brush.
    struct Stroke {
        /// Middle of the stroke in pixels.
        var x: Float
        var y: Float
        /// Unit vector along it.
        var direction: SIMD2<Float>
        /// How far it bends sideways, in pixels at an end of half its length.
        var bend: Float
        /// Half its length and half its breadth in pixels.
        var reach: Float
        var radius: Float
        /// Oklab.
        var color: SIMD4<Float>
        /// How strongly the bristles streak its lightness.
        var streaks: Float
        /// Height of its thickest paint.
        var body: Float
    }

    /// Lays a stroke over what is there.
    mutating func lay(_ stroke: Stroke, _ tip: BrushTip) {
        let (width, height) = (paint.width, paint.height)
        let along = stroke.direction
        let across = SIMD2(-along.y, along.x)
        // Across, the stroke lies between these two, whichever way it bends.
        let least = -stroke.radius + min(0, stroke.bend)
        let most = stroke.radius + max(0, stroke.bend)
        let extent = abs(along.y) * stroke.reach + abs(across.y) * max(-least, most)
        let top = max(0, Int(stroke.y - extent - 1))
        let bottom = min(height - 1, Int(stroke.y + extent + 1))
        guard top <= bottom else { return }
        let perReach = 1 / stroke.reach
        let perRadius = 1 / stroke.radius
        let step = SIMD2(along.x * perReach, across.x * perRadius)
        let bend = stroke.bend * perRadius
        let lengthScale = Float(BrushTip.length) / 2
        let breadthScale = Float(BrushTip.breadth) / 2
        let (tooth, pressure) = (tooth?.values ?? [], pressure)
        let isWet = tooth.isEmpty
        paint.write { values in
            tip.marks.withUnsafeBufferPointer { marks in
                for y in top...bottom {
                    let dy = Float(y) + 0.5 - stroke.y
                    let row = values + y &* width
                    let reached = PaintCanvas.span(-stroke.reach, stroke.reach, slope: along.x, offset: dy * along.y)
                    let covered = PaintCanvas.span(least, most, slope: across.x, offset: dy * across.y)
                    let left = Int(min(1e6, max(0, stroke.x + max(reached.start, covered.start) - 0.5)))
                    let right = min(width - 1, Int(max(-1, stroke.x + min(reached.end, covered.end))))
                    guard left <= right else { continue }
                    let first = Float(left) + 0.5 - stroke.x
                    let start = SIMD2(
                        (first * along.x + dy * along.y) * perReach, (first * across.x + dy * across.y) * perRadius)
                    for x in left...right {
                        let place = start + step * Float(x &- left)
                        let u = place.x
                        let v = place.y - bend * u * u
                        guard abs(u) < 1, abs(v) < 1 else { continue }
                        let column = Int((u + 1) * lengthScale)
                        let line = Int((v + 1) * breadthScale)
                        let mark = marks[
                            min(BrushTip.breadth &- 1, line) &* BrushTip.length &+ min(BrushTip.length &- 1, column)]
                        guard mark.x > 0.004 else { continue }
                        let old = row[x]
                        let caught =
                            isWet ? 1 : 0.12 + 0.88 * ToneCurve.step(-0.95, 0.4, tooth[y &* width &+ x] + pressure)
                        var fresh = stroke.color
                        fresh.x += mark.z * stroke.streaks
                        // Paint lies on what was there before, of which it takes a part along.
                        fresh.w = 0.55 * old.w + mark.y * stroke.body
                        row[x] = old + (fresh - old) * (mark.x * caught)
                    }
                }
            }
        }
    }

    /// Where `least < slope · x + offset < most`.
    @inline(__always)
    private static func span(
        _ least: Float, _ most: Float, slope: Float, offset: Float
    ) -> (start: Float, end: Float) {
        guard abs(slope) > 1e-4 else {
            return least < offset && offset < most ? (-1e6, 1e6) : (1e6, -1e6)
        }
        let (first, second) = ((least - offset) / slope, (most - offset) / slope)
        return (min(first, second), max(first, second))
    }
}
