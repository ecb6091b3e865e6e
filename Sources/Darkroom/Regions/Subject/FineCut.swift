import Foundation
import Pixels

/// A coarse cut made exact on a larger view: near its border each place goes to the side whose colours nearby it is more
/// like, in the manner of local classifiers along a contour (Bai, Wang, Simons & Sapiro 2009), and the border is drawn to
/// the edges of colour once more.
struct FineCut: Sendable {
    let isSubject: [Bool]

    /// - Parameters:
    ///   - coarse: 0 (ground) … 255 (subject), of any size.
    ///   - known: places that are surely ground.
    init(_ view: SmallView, coarse: Mask, known: [Bool], check: Check) throws {
        let (width, height) = (view.width, view.height)
        let cut = ConvexCut(view)
        let cells = ColorHistogram.cells(view)
        // How far the coarse border may be wrong: two of its places.
        let reach = 2 * Float(max(width, height)) / Float(max(coarse.width, coarse.height))
        var selected = try coarse.resized(width: width, height: height).bytes.map { Float($0) / 255 }
        let near = try FineCut.localLikeness(view, selected, sigma: 3 * reach, check: check)
        for round in 0..<2 {
            let trust = try Plane(width: width, height: height, values: selected).blurred(sigma: reach, check: check)
            let inside = ColorHistogram(cells, weights: selected)
            let ratios = inside.logRatios(to: ColorHistogram(cells, weights: selected.map { 1 - $0 }))
            let gains = selected.indices.map { index -> Float in
                if known[index] { return -3 }
                let prior = 2 * trust.values[index] - 1
                // Far from the border the coarse cut stands.
                let sure = smoothStep(0.8, 1, abs(prior)) * (prior > 0 ? 3 : -3)
                return 0.6 * prior + sure + 0.22 * near[index] + 0.12 * ratios[cells[index]]
            }
            try check()
            selected = cut.selection(gains: gains, from: selected, rounds: round == 0 ? 60 : 40)
                .map { $0 > 0.5 ? 1 : 0 }
        }
        isSubject = selected.map { $0 > 0.5 }
    }

    /// The logarithm of how much more like the selected colours near it each place is than like the others, −3…3: normal
    /// distributions under Gaussian windows.
    private static func localLikeness(
        _ view: SmallView, _ selected: [Float], sigma: Float, check: Check
    ) throws -> [Float] {
        let (width, height) = (view.width, view.height)
        func model(_ weight: (Float) -> Float) throws -> (mean: [SIMD4<Float>], square: [Float]) {
            let means = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
                for index in rows.indices(of: width) {
                    let share = weight(selected[index])
                    target[index] = SIMD4(view.colors[index] * SIMD3(1, 2.5, 2.5) * share, share)
                }
            }.blurred(sigma: sigma, check: check)
            let squares = try Plane<Float>(width: width, height: height, check: check) { target, rows in
                for index in rows.indices(of: width) {
                    let color = view.colors[index] * SIMD3(1, 2.5, 2.5)
                    target[index] = color.dot(color) * weight(selected[index])
                }
            }.blurred(sigma: sigma, check: check)
            return (means.values, squares.values)
        }
        let inside = try model { $0 }
        let outside = try model { 1 - $0 }
        func cost(_ index: Int, _ model: (mean: [SIMD4<Float>], square: [Float])) -> Float {
            let weight = max(1e-6, model.mean[index].w)
            let mean = model.mean[index].color / weight
            let variance = max(0.0006, (model.square[index] / weight - mean.dot(mean)) / 3)
            let step = view.colors[index] * SIMD3(1, 2.5, 2.5) - mean
            return step.dot(step) / (2 * variance) + 1.5 * logf(variance)
        }
        return selected.indices.map { index in
            guard min(inside.mean[index].w, outside.mean[index].w) > 0.002 else { return 0 }
            return min(3, max(-3, cost(index, outside) - cost(index, inside)))
        }
    }
}
