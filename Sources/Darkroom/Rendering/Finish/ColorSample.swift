import Pixels

/// A few hundred colours of a picture, as each variation has them, to measure differences on.
struct ColorSample: Sendable {
    /// In Oklab: one list for each variation.
    private let colors: [[SIMD3<Float>]]

    /// - Parameters:
    ///   - frame: sampled on a lattice, where something is visible and selected.
    ///   - transform: what a variation makes of the colours.
    init(_ frame: Frame, variations: Int, _ transform: (Int, [SIMD3<Float>]) -> [SIMD3<Float>]) {
        let picture = frame.picture
        let step = max(1, Int((Float(picture.width * picture.height) / 500).squareRoot()))
        var sampled: [SIMD3<Float>] = []
        for y in stride(from: step / 2, to: picture.height, by: step) {
            for x in stride(from: step / 2, to: picture.width, by: step) {
                let index = y * picture.width + x
                let offset = index * picture.channels
                if picture.hasAlpha && picture.bytes[offset + 3] == 0 { continue }
                if let mask = frame.mask, mask.bytes[index] == 0 { continue }
                sampled.append(
                    Oklab.fromLinear(
                        SIMD3(
                            SRGB.linear[Int(picture.bytes[offset])], SRGB.linear[Int(picture.bytes[offset + 1])],
                            SRGB.linear[Int(picture.bytes[offset + 2])])))
            }
        }
        colors = (0..<variations).map { transform($0, sampled) }
    }

    /// The factor on grades, one a variation, from which on any two variations differ by `target` on the mean.
    ///
    /// - Parameters:
    ///   - base: a grade that all of them have besides.
    ///   - limit: the factor that is given where `target` cannot be reached.
    func amount(of grades: [Grade], about base: Grade = Grade(), target: Float, atMost limit: Float = 4) -> Float {
        guard colors.first?.isEmpty == false else { return 1 }
        var low: Float = 0
        var high = limit
        if leastDifference(grades, base, low) >= target { return 0 }
        for _ in 0..<6 {
            let middle = (low + high) / 2
            if leastDifference(grades, base, middle) >= target { high = middle } else { low = middle }
        }
        return high
    }

    /// The choice of grades, one a variation, that keeps the nearest two variations farthest apart.
    func best(of choices: [[Grade]], about base: Grade) -> [Grade] {
        guard colors.first?.isEmpty == false else { return choices[0] }
        let distances = choices.map { leastDifference($0, base, 0.5) }
        return choices[distances.indices.max { distances[$0] < distances[$1] } ?? 0]
    }

    /// The mean CIEDE2000 between the two variations that are nearest to each other.
    private func leastDifference(_ grades: [Grade], _ base: Grade, _ amount: Float) -> Float {
        let labs = ThreadBudget.map(Array(zip(colors, grades))) { colors, grade in
            let transform = (base + grade.scaled(by: amount)).transform
            return colors.map { ColorDifference.lab(Gamut.linear(transform($0))) }
        }
        let pairs = labs.indices.flatMap { first in (0..<first).map { (labs[first], labs[$0]) } }
        let means = ThreadBudget.map(pairs) { first, second in
            var sum: Float = 0
            for (one, other) in zip(first, second) { sum += ColorDifference.between(one, other) }
            return sum / Float(first.count)
        }
        return means.min() ?? .infinity
    }
}
