import Foundation
import Pixels

/// How much more like the selected colours near it a place is than like the others: normal distributions under Gaussian
/// windows, kept on a coarser lattice.
struct LocalLikeness: Sendable {
    /// Colours times shares, and the shares; and the squares of the colours times the shares.
    private let means: (inside: Plane<SIMD4<Float>>, outside: Plane<SIMD4<Float>>)
    private let squares: (inside: Plane<Float>, outside: Plane<Float>)
    private let width: Int
    private let columns, rows: BilinearPlaces

    /// - Parameters:
    ///   - selected: 0…1.
    ///   - sigma: of the windows, in places of the view.
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
