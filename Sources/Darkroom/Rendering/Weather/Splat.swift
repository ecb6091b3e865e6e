import Foundation

/// Draws small soft shapes into a plane of opacities 0…1, each over what is there.
enum Splat {
    /// A disc whose border is soft over `softness` of its radius.
    static func disc(
        on plane: inout Plane<Float>, at center: SIMD2<Float>, radius: Float, softness: Float, opacity: Float
    ) {
        let reach = radius + 0.7
        let rows = clipped(center.y - reach, center.y + reach, plane.height)
        let columns = clipped(center.x - reach, center.x + reach, plane.width)
        guard !rows.isEmpty, !columns.isEmpty else { return }
        let inner = radius * (1 - softness) - 0.5
        // A disc smaller than a pixel covers a part of it.
        let weight = opacity * min(1, radius * radius * 2.2)
        let width = plane.width
        plane.write { values in
            for y in rows {
                let dy = Float(y) + 0.5 - center.y
                for x in columns {
                    let dx = Float(x) + 0.5 - center.x
                    let distance = (dx * dx + dy * dy).squareRoot()
                    let cover = weight * (1 - ToneCurve.step(inner, reach, distance))
                    let index = y &* width &+ x
                    values[index] += cover * (1 - values[index])
                }
            }
        }
    }

    /// A streak that is thickest in the middle of its length and thins out at both ends.
    ///
    /// - Parameters:
    ///   - slope: pixels to the right a row downwards.
    ///   - sigma: half of the breadth in pixels.
    static func streak(
        on plane: inout Plane<Float>, at center: SIMD2<Float>, length: Float, slope: Float, sigma: Float,
        opacity: Float
    ) {
        let rows = clipped(center.y - length / 2, center.y + length / 2, plane.height)
        let breadth = max(0.45, sigma)
        let weight = opacity * min(1, sigma / breadth)
        let reach = 2.2 * breadth
        let width = plane.width
        plane.write { values in
            for y in rows {
                let down = Float(y) + 0.5 - center.y
                let along = 2 * down / length
                let taper = 1 - along * along
                let middle = center.x + slope * down
                for x in clipped(middle - reach, middle + reach, width) {
                    let offset = (Float(x) + 0.5 - middle) / breadth
                    let cover = weight * taper * expf(-0.5 * offset * offset)
                    let index = y &* width &+ x
                    values[index] += cover * (1 - values[index])
                }
            }
        }
    }

    /// The whole numbers from `low` up to `high` that lie in 0 ..< `count`.
    @inline(__always)
    private static func clipped(_ low: Float, _ high: Float, _ count: Int) -> Range<Int> {
        let first = Int(max(0, min(Float(count), low)))
        let last = Int(max(0, min(Float(count), high + 1)))
        return first..<max(first, last)
    }
}
