import Foundation

/// Layers of pencil strokes that build up a tone.
struct Hatching {
    /// How much graphite lies where, 0…1.
    private(set) var graphite: Plane<Float>

    init(width: Int, height: Int) {
        graphite = Plane(width: width, height: height)
    }

    /// One layer of nearly parallel strokes.
    struct Layer {
        /// Direction of the strokes in radians.
        var angle: Float
        /// Distance between neighbours, length and breadth of a stroke, in pixels.
        var spacing: Float
        var length: Float
        var breadth: Float
        /// The tone that the layer begins to shade, and the one from which on it is at its darkest; 1 = paper.
        var from: Float
        var to: Float
        /// How dark one stroke is at most.
        var darkness: Float
        /// How far the strokes follow the shapes instead of the angle, 0…1.
        var following: Float
    }

    /// Draws a layer where the tone asks for it.
    ///
    /// - Parameter progress: told 0…1 between the lines of strokes.
    mutating func add(
        _ layer: Layer, tone: Plane<Float>, flow: FlowField, random: inout RandomGenerator, progress: Progress
    ) throws {
        let (width, height) = (graphite.width, graphite.height)
        let along = layer.length * 0.62
        let radius = (Float(width * width + height * height)).squareRoot() / 2
        let base = SIMD2(cosf(layer.angle), sinf(layer.angle))
        let across = SIMD2(-base.y, base.x)
        let lines = Int(2 * radius / layer.spacing) + 1
        let places = Int(2 * radius / along) + 2
        let middle = SIMD2(Float(width), Float(height)) / 2
        for line in 0..<lines {
            try progress(Double(line) / Double(lines))
            let offset = (Float(line) + 0.4 * random.signed()) * layer.spacing - radius
            let start = random.unit() * along
            for place in 0..<places {
                let distance = (Float(place) + 0.25 * random.signed()) * along + start - radius
                let jitter = SIMD4(random.signed(), random.signed(), random.unit(), random.signed())
                let center = middle + across * offset + base * distance
                guard center.x >= 0, center.y >= 0, center.x < Float(width), center.y < Float(height) else { continue }
                let index = Int(center.y) * width + Int(center.x)
                let demand = ToneCurve.step(layer.from, layer.to, tone.values[index])
                guard demand > 0.02 else { continue }
                let direction = heading(base, flow.plane.values[index], layer.following, tilt: 0.05 * jitter.x)
                draw(
                    center, direction, bend: 0.035 * jitter.y * layer.length,
                    reach: layer.length * (0.4 + 0.2 * jitter.z), pressure: 1 + 0.25 * jitter.w, layer, tone)
            }
        }
    }

    /// Between the layer's direction and the one in which the shapes run, on the shorter way round.
    private func heading(
        _ base: SIMD2<Float>, _ flow: SIMD4<Float>, _ following: Float, tilt: Float
    ) -> SIMD2<Float> {
        let side: Float = base.x * flow.x + base.y * flow.y < 0 ? -1 : 1
        let weight = following * flow.z * side
        let mixed = base + SIMD2(flow.x, flow.y) * (2 * weight)
        let tilted = SIMD2(mixed.x - tilt * mixed.y, mixed.y + tilt * mixed.x)
        return tilted / max(1e-6, (tilted.x * tilted.x + tilted.y * tilted.y).squareRoot())
    }

    /// One stroke: pressed down, drawn, lifted; where the tone needs none of it, it leaves less.
    private mutating func draw(
        _ center: SIMD2<Float>, _ direction: SIMD2<Float>, bend: Float, reach: Float, pressure: Float, _ layer: Layer,
        _ tone: Plane<Float>
    ) {
        let (width, height) = (graphite.width, graphite.height)
        let across = SIMD2(-direction.y, direction.x)
        let steps = max(2, Int(2 * reach))
        let half = layer.breadth
        let span = Int(half + 1)
        let perTone = 1 / (layer.to - layer.from)
        // Along the steeper axis a stroke is drawn row by row, along the flatter one column by column.
        let isSteep = abs(direction.y) > abs(direction.x)
        graphite.write { graphite in
            tone.read { tone in
                for step in 0..<steps {
                    let t = (Float(step) + 0.5) / Float(steps) * 2 - 1
                    let place = center + direction * (t * reach) + across * (bend * (t * t - 0.4))
                    guard place.x >= 0, place.y >= 0, place.x < Float(width), place.y < Float(height) else { continue }
                    let (px, py) = (Int(place.x), Int(place.y))
                    let share = min(1, max(0, (tone[py &* width &+ px] - layer.from) * perTone))
                    guard share > 0 else { continue }
                    let demand = share * share * (3 - 2 * share)
                    let lifted = min(1, (1 - abs(t)) * (1 / 0.45))
                    let ends = lifted * lifted * (3 - 2 * lifted)
                    let dark = layer.darkness * pressure * demand * ends
                    guard dark > 0.01 else { continue }
                    for side in -span...span {
                        let (x, y) = isSteep ? (px &+ side, py) : (px, py &+ side)
                        guard x >= 0, y >= 0, x < width, y < height else { continue }
                        let dx = Float(x) + 0.5 - place.x
                        let dy = Float(y) + 0.5 - place.y
                        let away = abs(dx * across.x + dy * across.y)
                        let cover = min(1, max(0, half + 0.5 - away))
                        let index = y &* width &+ x
                        let laid = min(0.95, dark * cover)
                        graphite[index] += (1 - graphite[index]) * laid
                    }
                }
            }
        }
    }
}
