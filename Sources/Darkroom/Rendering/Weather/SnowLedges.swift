/// Ledges, sills and eaves: where something light ends in a level line above something darker, which is its shadow or the
/// wall beneath it.
enum SnowLedges {
    /// How much snow lies on a place's account, 0…1.
    ///
    /// - Parameters:
    ///   - luma: of a small view, some 512 values across.
    ///   - depth: of the same, 0 = near.
    static func plane(_ luma: Plane<Float>, depth: Plane<Float>, check: Check) throws -> Plane<Float> {
        let (width, height) = (luma.width, luma.height)
        let unit = Float(max(width, height)) / 512
        let half = max(2, Int(5 * unit))
        let drop = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    target[y &* width &+ x] = luma[clamped: x, y - 1] - luma[clamped: x, y + 2]
                }
            }
        }
        // A ledge runs on to both sides, be it aslant; leaves and stones do not.
        let edge = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for y in rows {
                for x in 0..<width {
                    let index = y &* width &+ x
                    guard drop.values[index] > 0.04 else {
                        target[index] = 0
                        continue
                    }
                    var best: Float = 0
                    for slope in [-1, 0, 1] {
                        var (left, right): (Float, Float) = (0, 0)
                        for step in 1...half {
                            let rise = slope * step / 3
                            left += min(0.2, max(0, drop[clamped: x - step, y + rise]))
                            right += min(0.2, max(0, drop[clamped: x + step, y - rise]))
                        }
                        best = max(best, min(left, right) / Float(half))
                    }
                    target[index] = ToneCurve.step(0.035, 0.085, best)
                }
            }
        }
        var snow = Plane<Float>(width: width, height: height)
        for x in 0..<width {
            var layer: Float = 0
            for y in stride(from: height - 1, through: 0, by: -1) {
                let index = y &* width &+ x
                let thickness = 4.5 * unit * (1.1 - 0.9 * depth.values[index])
                layer = max(edge.values[index], layer - 1 / max(1, thickness))
                snow.values[index] = ToneCurve.step(0.1, 0.55, layer)
            }
        }
        return snow
    }
}
