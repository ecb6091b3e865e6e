import Foundation
import Pixels

/// A thing cut out of the rough mask that was drawn around it (GrabCut: Rother, Kolmogorov & Blake 2004): what lies
/// outside is certainly ground, what lies deep inside probably the thing, and between them their colours decide.
struct DrawnCut: Sendable {
    let isThing: [Bool]

    /// The gradient of colour per place, as in ``SmallView/gradients``, below which a ground is even.
    private static let evenGradient: Float = 0.012

    /// `nil` where nothing stands out from the ground, or the mask fits as it is: where the border of what was cut out
    /// runs along edges of colour hardly more than the mask's own does.
    ///
    /// - Parameter mask: of the view's size.
    init?(_ view: SmallView, _ mask: Mask, check: Check) throws {
        let isDrawn = mask.bytes.map { $0 > 127 }
        let parts = Components(width: view.width, height: view.height) { isDrawn[$0] }.parts
        guard let largest = parts.map(\.count).max(), largest < view.count else { return nil }
        // How far from the thing a brush commonly strays, in places.
        let slack = max(1, 0.06 * Float(largest).squareRoot())
        // What is deeper than twice that is probably the thing; so is the middle of a thin part.
        let depth = try mask.feathered(radius: Double(2 * slack)).bytes.map { Float($0) / 255 }
        let cut = ConvexCut(view)
        let cells = ColorHistogram.cells(view)
        // Where an even ground runs into the mask, it is ground also deep inside.
        let even = Components(
            width: view.width, height: view.height, { view.gradients.values[$0] < DrawnCut.evenGradient },
            startingAt: { !isDrawn[$0] })
        let core = depth.indices.map { even.labels[$0] < 0 ? depth[$0] : 0 }
        var selected = core.map { $0 > 0.5 ? Float(1) : 0 }
        for _ in 0..<2 {
            let near = try LocalLikeness(view, selected, sigma: 3 * slack, check: check)
            let inside = ColorHistogram(cells, weights: selected)
            let ratios = inside.logRatios(to: ColorHistogram(cells, weights: selected.map { 1 - $0 }))
            let gains = selected.indices.map { index -> Float in
                guard isDrawn[index] else { return -3 }
                let local = near.value(of: view.colors[index], at: index)
                let prior = core[index] - 0.5 + smoothStep(0.8, 1, core[index])
                return prior + 0.22 * local + 0.12 * ratios[cells[index]]
            }
            try check()
            selected = cut.selection(gains: gains, from: selected, rounds: 60).map { $0 > 0.5 ? 1 : 0 }
        }
        let isThing = DrawnCut.withoutHoles(
            selected.indices.map { selected[$0] > 0.5 && isDrawn[$0] }, width: view.width, height: view.height)
        let (edge, drawnEdge) = (DrawnCut.contrast(isThing, view), DrawnCut.contrast(isDrawn, view))
        guard edge > 1.25 * drawnEdge + 0.005 else { return nil }
        self.isThing = isThing
    }

    /// The mean gradient of colour along the border of a selection.
    private static func contrast(_ isSelected: [Bool], _ view: SmallView) -> Float {
        var (sum, length) = (Float(0), Float(0))
        for index in isSelected.indices {
            let next = index % view.width < view.width - 1 ? index + 1 : index
            let below = index + view.width < view.count ? index + view.width : index
            for neighbour in [next, below] where isSelected[index] != isSelected[neighbour] {
                sum += (view.gradients.values[index] + view.gradients.values[neighbour]) / 2
                length += 1
            }
        }
        return sum / max(1, length)
    }

    /// Spots that the thing encloses belong to it, where they are small for it.
    private static func withoutHoles(_ isThing: [Bool], width: Int, height: Int) -> [Bool] {
        var filled = isThing
        let area = isThing.lazy.filter { $0 }.count
        for gap in Components(width: width, height: height, { !isThing[$0] }).parts where gap.count * 100 < area {
            for place in gap { filled[Int(place)] = true }
        }
        return filled
    }
}
