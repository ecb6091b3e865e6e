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
