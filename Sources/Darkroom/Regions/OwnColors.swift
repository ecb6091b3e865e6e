import Foundation

/// The colours that are a thing's own rather than those of what surrounds it, with shading left out.
///
/// All three coordinates of Oklab grow with the cube root of the light, so a matt surface keeps the ratio of its colour
/// to its lightness from its lit to its shaded side. How often each ratio occurs in the thing and around it is kept in
/// two histograms, whose quotient tells them apart (Swain & Ballard 1991).
struct OwnColors: Sendable {
    /// Cells along either axis, and how many make up a ratio of 1.
    private static let side = 48
    private static let perUnit: Float = 36

    /// For each place of the view the logarithm of how much more often its ratio occurs in the thing than around it.
    let odds: [Float]

    /// - Parameters:
    ///   - inside: how much each place says about the thing.
    ///   - outside: how much each place says about what surrounds it.
    init(_ view: SmallView, inside: [Float], outside: [Float]) {
        let cells = view.colors.map(OwnColors.cell)
        let own = OwnColors.shares(cells, inside)
        let others = OwnColors.shares(cells, outside)
        let ratios = own.indices.map { logf((own[$0] + 1e-4) / (others[$0] + 1e-4)) }
        odds = cells.map { ratios[$0] }
    }

    private static func cell(_ lab: SIMD3<Float>) -> Int {
        // What is almost black has no ratio that could be relied on.
        let scale = perUnit / (lab.x + 0.03)
        let x = min(side - 2, max(1, Int(lab.y * scale + Float(side / 2))))
        let y = min(side - 2, max(1, Int(lab.z * scale + Float(side / 2))))
        return y * side + x
    }

    /// A histogram smoothed so that near ratios count, its sum 1.
    private static func shares(_ cells: [Int], _ weights: [Float]) -> [Float] {
        var shares = [Float](repeating: 0, count: side * side)
        var sum = Float(1e-6)
        for (cell, weight) in zip(cells, weights) {
            shares[cell] += weight
            sum += weight
        }
        for step in [1, side, 1, side] {
            let before = shares
            for index in step..<(before.count - step) {
                shares[index] = 0.5 * before[index] + 0.25 * (before[index - step] + before[index + step])
            }
        }
        return shares.map { $0 / sum }
    }
}
