import Foundation
import Pixels

/// Finds how far a picture is tilted by its straight lines that are nearly horizontal or nearly vertical.
///
/// Edge points vote with their gradients, as in the generalised Hough transform (Ballard 1981), but only for the angles that
/// are near their own; the angle wins under which the projections of the points along horizontal and vertical lines are
/// most concentrated, measured by the sum of squares as in the detection of skewed documents (Postl 1986).
struct TiltFinder {
    /// Degrees on either side of upright that are tried.
    static let reach = 15.0
    private let points: [EdgePoint]
    private let side: Double

    init(_ picture: Picture, check: Check) throws {
        let size = Picture.size(picture.width, picture.height, fitting: 720)
        let small = try picture.resized(width: size.width, height: size.height, check: check)
        let luma = try Plane.luma(small, check: check).blurred(sigma: 1.1, check: check)
        points = try EdgePoint.points(of: luma, within: TiltFinder.reach + 5, check: check)
        side = Double(luma.longerSide)
    }

    /// Degrees clockwise by which the picture's lines are turned from upright; `nil` when there are no clear lines.
    func tilt(check: Check) throws -> Double? {
        guard points.count >= 40 else { return nil }
        let steps = Int(TiltFinder.reach / 0.25)
        let coarse = try (-steps...steps).map { step in
            try check()
            return concentration(Double(step) * 0.25)
        }
        guard let best = coarse.indices.max(by: { coarse[$0] < coarse[$1] }) else { return nil }
        // Without lines all angles are alike: what stands out must be three times the usual.
        let usual = coarse.sorted()[coarse.count / 2]
        guard coarse[best] > 3 * usual else { return nil }
        let start = Double(best - steps) * 0.25
        let fine = try (-6...6).map { step in
            try check()
            return concentration(start + Double(step) * 0.05)
        }
        guard let peak = fine.indices.max(by: { fine[$0] < fine[$1] }) else { return nil }
        return start + Double(peak - 6) * 0.05
    }

    /// How much the points lie on common lines under an angle; small angles have a slight advantage.
    private func concentration(_ degrees: Double) -> Double {
        let angle = Float(degrees * .pi / 180)
        let (sine, cosine) = (sinf(angle), cosf(angle))
        let half = Int(side * 1.5) + 2
        var across = [Float](repeating: 0, count: 2 * half)
        var down = across
        for point in points {
            // Votes fade out where the point's own direction, which is rough on jagged edges, is 5° to 9° off.
            let off = abs(point.tilt - angle) * 57.296
            let weight = point.strength * min(1, max(0, (9 - off) / 4))
            guard weight > 0 else { continue }
            let place =
                point.isHorizontal
                ? point.y * cosine - point.x * sine + Float(half) : point.x * cosine + point.y * sine + Float(half)
            let bin = min(2 * half - 2, max(0, Int(place)))
            let share = place - Float(bin)
            if point.isHorizontal {
                across[bin] += weight * (1 - share)
                across[bin + 1] += weight * share
            } else {
                down[bin] += weight * (1 - share)
                down[bin + 1] += weight * share
            }
        }
        let sum = across.reduce(Float(0)) { $0 + $1 * $1 } + down.reduce(Float(0)) { $0 + $1 * $1 }
        return Double(sum) * exp(-(degrees / 20) * (degrees / 20))
    }
}
