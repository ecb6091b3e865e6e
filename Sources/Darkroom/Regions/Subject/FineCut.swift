import Foundation
import Pixels

/// A coarse cut made exact on a larger view: near its border each place goes to the side whose colours nearby it is more
/// like, in the manner of local classifiers along a contour (Bai, Wang, Simons & Sapiro 2009), and the border is drawn to
/// the edges of colour once more.
struct FineCut: Sendable {
    let isSubject: [Bool]

    /// - Parameters:
    ///   - coarse: 0 (ground) … 255 (subject), of any size.
    ///   - known: how sure each place is ground, 0…1.
    init(_ view: SmallView, coarse: Mask, known: [Float], check: Check) throws {
        let (width, height) = (view.width, view.height)
        let cut = ConvexCut(view)
        let cells = ColorHistogram.cells(view)
        // How far the coarse border may be wrong: two of its places.
        let reach = 2 * Float(max(width, height)) / Float(max(coarse.width, coarse.height))
        var selected = try coarse.resized(width: width, height: height).bytes.map { Float($0) / 255 }
        let near = try LocalLikeness(view, selected, sigma: 3 * reach, check: check)
        for round in 0..<2 {
            let trust = try Plane(width: width, height: height, values: selected).blurred(sigma: reach, check: check)
            let inside = ColorHistogram(cells, weights: selected)
            let ratios = inside.logRatios(to: ColorHistogram(cells, weights: selected.map { 1 - $0 }))
            let gains = selected.indices.map { index -> Float in
                if known[index] == 1 { return -3 }
                let prior = 2 * trust.values[index] - 1
                // Far from the border the coarse cut stands.
                let sure = smoothStep(0.8, 1, abs(prior)) * (prior > 0 ? 3 : -3)
                let local = abs(prior) < 0.999 ? near.value(of: view.colors[index], at: index) : 0
                let gain = 0.6 * prior + sure + 0.22 * local + 0.12 * ratios[cells[index]]
                return gain + (-3 - gain) * known[index]
            }
            try check()
            selected = cut.selection(gains: gains, from: selected, rounds: round == 0 ? 60 : 40)
                .map { $0 > 0.5 ? 1 : 0 }
        }
        isSubject = selected.map { $0 > 0.5 }
    }
}

/// How much more like the selected colours near it a place is than like the others: normal distributions under Gaussian
/// windows, kept on a coarser lattice.
private struct LocalLikeness {
    /// Colours times shares, and the shares; and the squares of the colours times the shares.
    private let means: (inside: Plane<SIMD4<Float>>, outside: Plane<SIMD4<Float>>)
    private let squares: (inside: Plane<Float>, outside: Plane<Float>)
    private let width: Int
    private let columns, rows: BilinearPlaces

    init(_ view: SmallView, _ selected: [Float], sigma: Float, check: Check) throws {
        let (width, height) = (view.width, view.height)
        let factor = max(1, Int(sigma / 5.1))
        func mean(_ weight: (Float) -> Float) throws -> Plane<SIMD4<Float>> {
            try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
                for index in rows.indices(of: width) {
                    let share = weight(selected[index])
                    target[index] = SIMD4(LocalLikeness.weighted(view.colors[index]) * share, share)
                }
            }.shrunk(by: factor, check: check).blurred(sigma: sigma / Float(factor), check: check)
        }
        func square(_ weight: (Float) -> Float) throws -> Plane<Float> {
            try Plane<Float>(width: width, height: height, check: check) { target, rows in
                for index in rows.indices(of: width) {
                    let color = LocalLikeness.weighted(view.colors[index])
                    target[index] = color.dot(color) * weight(selected[index])
                }
            }.shrunk(by: factor, check: check).blurred(sigma: sigma / Float(factor), check: check)
        }
        means = (try mean { $0 }, try mean { 1 - $0 })
        squares = (try square { $0 }, try square { 1 - $0 })
        self.width = width
        columns = BilinearPlaces(of: means.inside.width, step: Float(factor))
        rows = BilinearPlaces(of: means.inside.height, step: Float(factor))
    }

    private static func weighted(_ color: SIMD3<Float>) -> SIMD3<Float> { color * SIMD3(1, 2.5, 2.5) }

    /// The logarithm of the ratio of the likelihoods, −3…3; 0 where only one of the sides is near.
    func value(of color: SIMD3<Float>, at index: Int) -> Float {
        let (column, row) = (columns[index % width], rows[index / width])
        let (inside, outside) = (means.inside.value(column, row), means.outside.value(column, row))
        guard min(inside.w, outside.w) > 0.002 else { return 0 }
        func cost(_ sum: SIMD4<Float>, _ square: Float) -> Float {
            let mean = sum.color / sum.w
            let variance = max(0.0006, (square / sum.w - mean.dot(mean)) / 3)
            let step = LocalLikeness.weighted(color) - mean
            return step.dot(step) / (2 * variance) + 1.5 * logf(variance)
        }
        let difference =
            cost(outside, squares.outside.value(column, row)) - cost(inside, squares.inside.value(column, row))
        return min(3, max(-3, difference))
    }
}
