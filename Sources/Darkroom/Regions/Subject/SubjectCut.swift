import Foundation

/// A subject cut out of a view, from a first guess where it may be: cut, learn the colours of both sides, cut again
/// (in the manner of Rother, Kolmogorov & Blake 2004, with the guess kept as a prior).
struct SubjectCut: Sendable {
    let isSubject: [Bool]
    /// What speaks against it, 0 … about 1: a border that runs through even colour, or is long for what it encloses.
    let doubt: Float
    /// In shares of the frame.
    let area: Float

    /// - Parameter guess: −1 (surely not) … 1 (surely).
    init(_ view: SmallView, _ cut: ConvexCut, cells: [Int], guess: [Float]) {
        let (width, height) = (view.width, view.height)
        let rim = max(1, min(width, height) * 3 / 100)
        let prior = guess.indices.map { index in
            let (x, y) = (index % width, index / width)
            return guess[index] - (x < rim || x >= width - rim || y < rim ? 0.4 : 0)
        }
        var share = cut.selection(gains: prior, from: prior.map { $0 > 0 ? 1 : 0 }, rounds: 40)
        for _ in 0..<4 {
            let inside = ColorHistogram(
                cells, weights: share.indices.map { share[$0] * min(2, max(0.2, prior[$0] + 1.2)) })
            let outside = ColorHistogram(
                cells, weights: share.indices.map { (1 - share[$0]) * min(2, max(0.2, 1.2 - prior[$0])) })
            let ratios = inside.logRatios(to: outside)
            let gains = share.indices.map { 0.8 * (prior[$0] + 0.3 * ratios[cells[$0]]) }
            share = cut.selection(gains: gains, from: share, rounds: 42)
        }
        let selected = share.map { $0 > 0.5 }
        isSubject = selected
        var (length, likeness) = (Float(0), Float(0))
        for index in selected.indices {
            if index % width < width - 1, selected[index] != selected[index + 1] {
                length += 1
                likeness += cut.likeAcross[index]
            }
            if index / width < height - 1, selected[index] != selected[index + width] {
                length += 1
                likeness += cut.likeDown[index]
            }
        }
        let places = Float(selected.lazy.filter { $0 }.count)
        area = places / Float(selected.count)
        let roundness = length / (4 * places.squareRoot() + 1e-6)
        let isPlausible = area > 0.01 && area < 0.95
        // Shreds have the sharpest borders of all and are still no subject.
        let raggedness = 0.08 * (roundness - 1) + 0.15 * max(0, roundness - 2.5)
        doubt = isPlausible ? likeness / max(1, length) + raggedness : 9
    }

    /// How much higher the mean of these values is inside than outside.
    func contrast(in values: [Float]) -> Float {
        var (inside, outside, area) = (Float(0), Float(0), Float(0))
        for index in values.indices {
            if isSubject[index] {
                inside += values[index]
                area += 1
            } else {
                outside += values[index]
            }
        }
        return inside / max(1, area) - outside / max(1, Float(values.count) - area)
    }
}
