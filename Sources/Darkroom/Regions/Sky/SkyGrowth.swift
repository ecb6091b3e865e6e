import Foundation
import Pixels

/// Grows the sky from the top of a view: at each of a series of rising gradient thresholds (as in Shen & Wang 2013) it
/// spreads over what is smooth enough and connected, and every part that would be added is looked at by itself: land,
/// water and haze, which are darker than the sky above them and lie below it, stay out; clouds, glow, and gaps between
/// branches come in.
struct SkyGrowth {
    /// The gradient up to which a sky is smooth.
    private static let smooth: Float = 0.02

    private let view: SmallView
    private let likeness: SkyLikeness
    private(set) var isSky: [Bool]
    /// What of it is smooth, or has sky below it.
    private(set) var isSmooth: [Bool]
    /// What of it may as well be white fur.
    private var isRough: [Bool]

    init(_ view: SmallView, _ likeness: SkyLikeness, check: Check) throws {
        self.view = view
        self.likeness = likeness
        isSky = [Bool](repeating: false, count: view.count)
        (isSmooth, isRough) = (isSky, isSky)
        for level in 0..<18 {
            try check()
            spread(threshold: 0.006 * powf(15, Float(level) / 17))
        }
    }

    /// The sky without what is rough and white and farther from the rest than the blur of an edge reaches.
    func trimmed() throws -> [Bool] {
        let sure = isSky.indices.map { isSky[$0] && !isRough[$0] }
        let near = try Mask(width: view.width, height: view.height, bytes: sure.map { $0 ? 255 : 0 }).dilated(radius: 4)
        return isSky.indices.map { isSky[$0] && near.bytes[$0] > 0 }
    }

    private mutating func spread(threshold: Float) {
        let (view, isSky) = (view, isSky)
        let isFirst = !isSky.contains(true)
        // Sky begins in what is very smooth.
        guard threshold < 0.03 || !isFirst else { return }
        let seedRows = max(2, view.height * 15 / 100) * view.width
        let free = Components(width: view.width, height: view.height) {
            view.gradients.values[$0] <= threshold || isSky[$0]
        } startingAt: {
            $0 < seedRows || isSky[$0]
        }
        let reached = free.parts.map { part in
            if part.contains(where: { isSky[Int($0)] }) { return true }
            guard threshold < 0.03, part.lazy.filter({ $0 < seedRows }).count >= view.count / 500 else { return false }
            return part.reduce(0) { $0 + likeness.places[Int($1)] } > 0.4 * Float(part.count)
        }
        let added = Components(width: view.width, height: view.height) {
            !isSky[$0] && free.labels[$0] >= 0 && reached[Int(free.labels[$0])]
        }
        let known = SkyExtent(view, isSky)
        for part in added.parts {
            let candidate = SkyCandidate(part, view, likeness, isSky, known)
            guard isFirst ? candidate.likeness > 0.4 : candidate.isAccepted else { continue }
            let isSmooth = threshold < SkyGrowth.smooth || candidate.isCovered
            for place in part {
                self.isSky[Int(place)] = true
                self.isSmooth[Int(place)] = isSmooth
                self.isRough[Int(place)] = !isSmooth && candidate.isRough
            }
        }
    }
}

/// How far the sky that is known reaches, and its mean colour in the upper part.
struct SkyExtent {
    /// The lowest row of sky in each column, −1 where there is none.
    let lowest: [Int]
    let color: SIMD3<Float>?

    init(_ view: SmallView, _ isSky: [Bool]) {
        var lowest = [Int](repeating: -1, count: view.width)
        var (sum, count) = (SIMD3<Float>(), 0)
        for index in 0..<view.count where isSky[index] {
            lowest[index % view.width] = index / view.width
            if index / view.width < view.height * 35 / 100 {
                sum += view.colors[index]
                count += 1
            }
        }
        self.lowest = lowest
        color = count > 0 ? sum / Float(count) : nil
    }
}
