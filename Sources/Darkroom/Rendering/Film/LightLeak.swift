import Foundation

/// Light that got into a camera through its seams: fiery streaks from one or two edges of the film.
struct LightLeak: Sendable {
    /// To be added to the picture, in linear light.
    let light: Plane<SIMD4<Float>>

    /// - Parameters:
    ///   - hue: 0 = fire (yellow, orange, red), 1 = rose and violet.
    ///   - reach: how far the widest streak gets into the picture, as a share of its width.
    init(width: Int, height: Int, hue: Float, reach: Float, random: inout RandomGenerator, check: Check) throws {
        let factor = max(1, max(width, height) / 96)
        let (columns, rows) = ((width + factor - 1) / factor, (height + factor - 1) / factor)
        let streaks = (0..<(random.unit() < 0.45 ? 1 : 2)).map { index in
            Streak(side: index == 0 ? random.index(below: 2) : 2 + random.index(below: 2), reach: reach, &random)
        }
        let small = try Plane<SIMD4<Float>>(width: columns, height: rows, check: check) { target, lines in
            for y in lines {
                for x in 0..<columns {
                    let place = SIMD2((Float(x) + 0.5) / Float(columns), (Float(y) + 0.5) / Float(rows))
                    let strength = streaks.reduce(Float(0)) { max($0, $1.strength(place)) }
                    target[y * columns + x] = LightLeak.color(strength, hue)
                }
            }
        }
        light = try small.blurred(sigma: 1.2, check: check)
            .enlarged(by: factor, toWidth: width, height: height, check: check)
    }

    /// Burnt out to pale yellow where it is strongest, then orange and dull red.
    private static func color(_ strength: Float, _ hue: Float) -> SIMD4<Float> {
        let red = powf(strength, 0.9)
        let green = 0.82 * powf(strength, 2.1 + 0.6 * hue)
        let blue = 0.42 * powf(strength, 3.6 - 2.3 * hue) + 0.2 * hue * strength
        return SIMD4(red, green, blue, 0) * 1.5
    }

    private struct Streak {
        let side: Int
        let reach: Float
        let middle: Float
        let extent: Float
        let waves: [SIMD3<Float>]

        /// - Parameter side: left, right, top, bottom.
        init(side: Int, reach: Float, _ random: inout RandomGenerator) {
            self.side = side
            self.reach = reach * (side < 2 ? 1 : 0.6) * (0.75 + 0.5 * random.unit())
            middle = random.unit()
            extent = 0.35 + 0.55 * random.unit()
            waves = (1...3).map { octave in
                SIMD3(Float(octave) * (2 + 2.5 * random.unit()), 6.28 * random.unit(), 0.5 / Float(octave))
            }
        }

        func strength(_ place: SIMD2<Float>) -> Float {
            let (depth, along) =
                switch side {
                case 0: (place.x, place.y)
                case 1: (1 - place.x, place.y)
                case 2: (place.y, place.x)
                default: (1 - place.y, place.x)
                }
            let wave = waves.reduce(Float(0)) { $0 + $1.z * sinf($1.x * along + $1.y) }
            let width = max(0.02, reach * (0.75 + 0.45 * wave))
            let off = (along - middle) / extent
            return min(1, 1.15 * expf(-powf(depth / width, 1.4))) * expf(-off * off)
        }
    }
}
