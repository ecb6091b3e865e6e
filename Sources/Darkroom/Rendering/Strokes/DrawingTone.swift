import Foundation

/// The tones of a drawing: mostly light, a flat middle, few darks.
enum DrawingTone {
    /// The lightness of a picture moved half-way to the distribution of tones that Lu, Xu & Jia (2012) measured on
    /// drawings: a Laplacian peak at white, a uniform middle, a Gaussian of darks. 0 = black, 1 = paper.
    static func matched(_ colors: Plane<SIMD4<Float>>, check: Check) throws -> Plane<Float> {
        let bins = 256
        var histogram = [Float](repeating: 0, count: bins)
        try (0..<colors.height).bands(of: colors.width, check: check) { rows in
            for color in colors.values[rows.indices(of: colors.width)] where color.w > 0 {
                histogram[bin(color.x)] += 1
            }
        }
        let total = max(1, histogram.reduce(0, +))
        var share: Float = 0
        let cumulated = histogram.map { count -> Float in
            share += count / total
            return share
        }
        let target = model(bins)
        var place = 0
        let curve = cumulated.map { share -> Float in
            while place < bins - 1 && target[place] < share { place += 1 }
            return Float(place) / Float(bins - 1)
        }
        return try colors.map(check: check) { color in
            let light = min(1, max(0, color.x))
            let position = light * Float(bins - 1)
            let below = min(bins - 2, Int(position))
            let drawn = curve[below] + (curve[below + 1] - curve[below]) * (position - Float(below))
            return 0.5 * light + 0.5 * drawn
        }
    }

    private static func bin(_ lightness: Float) -> Int {
        min(255, max(0, Int(lightness * 255)))
    }

    private static func model(_ bins: Int) -> [Float] {
        var sum: Float = 0
        let density = (0..<bins).map { index -> Float in
            let value = Float(index)
            let bright = 0.46 * expf(-(255 - value) / 22) / 22
            let middle: Float = value >= 95 && value <= 225 ? 0.40 / 130 : 0
            let dark = 0.14 * expf(-(value - 70) * (value - 70) / (2 * 22 * 22)) / (22 * 2.506_628)
            return bright + middle + dark
        }
        let total = density.reduce(0, +)
        return density.map { value in
            sum += value / total
            return sum
        }
    }
}
