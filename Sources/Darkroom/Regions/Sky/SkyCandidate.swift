/// A connected part that the sky may grow over.
struct SkyCandidate {
    /// The mean of ``SkyLikeness/places`` and of ``SkyLikeness/colors``.
    let likeness: Float
    private let colorLikeness: Float
    private let size: Float
    private let isWhite: Bool
    /// The share of its columns that have sky below it, or begin at the top of the frame.
    private let covered: Float
    /// From the sky at its rim, and from the upper sky, to its own mean colour.
    private let step: SIMD3<Float>?
    private let farStep: SIMD3<Float>?

    init(_ part: [Int32], _ view: SmallView, _ all: SkyLikeness, _ isSky: [Bool], _ known: SkyExtent) {
        let count = Float(part.count)
        size = count / Float(view.count)
        var (likeness, colorLikeness, color) = (Float(0), Float(0), SIMD3<Float>())
        for place in part {
            let index = Int(place)
            likeness += all.places[index]
            colorLikeness += all.colors[index]
            color += view.colors[index]
        }
        self.likeness = likeness / count
        self.colorLikeness = colorLikeness / count
        let mean = color / count
        isWhite = mean.x > 0.6 && mean.chroma < 0.03
        // A small part of another colour is out already.
        guard size >= SkyCandidate.large || self.colorLikeness > 0.5 else {
            (covered, step, farStep) = (0, nil, nil)
            return
        }
        let extent = PartExtent(part, width: view.width)
        covered = extent.coveredShare(by: known.lowest)
        step = SkyCandidate.rim(of: part, extent, view, isSky).map { mean - $0 }
        farStep = known.color.map { mean - $0 }
    }

    /// The share of the view from which on a part is no crumb.
    private static let large: Float = 0.002

    /// Lightness varies over a sky more than hue does.
    private static func distance(_ step: SIMD3<Float>?) -> Float {
        guard let step else { return 9 }
        let scaled = step * SIMD3(0.7, 2, 2)
        return scaled.dot(scaled).squareRoot()
    }

    /// Whether it is no crumb and sky goes on below most of it.
    var isCovered: Bool { size >= SkyCandidate.large && covered > 0.5 }

    /// Whether it may as well be fur or stone before a white sky: white and rough.
    var isRough: Bool { isWhite && likeness < 0.25 && !isCovered }

    var isAccepted: Bool {
        let distance = SkyCandidate.distance(step)
        guard size >= SkyCandidate.large else { return colorLikeness > 0.5 && distance < 0.12 }
        if distance < 0.03 && colorLikeness > 0.2 || distance < 0.05 && colorLikeness > 0.4 { return true }
        if distance < 0.09 && likeness > 0.88 { return true }
        // The glow along a horizon: warmer than the sky above it and hardly darker.
        if let step, distance < 0.09, step.z > 0.015, step.x > -0.03, likeness > 0.7 { return true }
        if SkyCandidate.distance(farStep) < 0.05 && colorLikeness > 0.9 && likeness > 0.6 { return true }
        // A cloud: sky goes on below it. A glow or a cloud behind which nothing is seen: brighter than the sky.
        let isBrighter = (step?.x ?? -1) > 0
        if isCovered && colorLikeness > 0.6 && likeness > 0.25
            && (distance < 0.08 || colorLikeness > 0.9 || isBrighter)
        {
            return true
        }
        return isBrighter && likeness > 0.7 && (distance < 0.2 || colorLikeness > 0.95)
    }

    /// The mean colour of the sky that is 3 or 6 pixels across or down from the part, or at the corners of such a way: as
    /// good as all that is within six pixels.
    private static func rim(
        of part: [Int32], _ extent: PartExtent, _ view: SmallView, _ isSky: [Bool]
    ) -> SIMD3<Float>? {
        let (width, height) = (view.width, view.height)
        let ways = [-6, -3, 0, 3, 6]
        // The part's surroundings, with what is across from it marked; then what is down from that.
        let breadth = extent.columns.count + 12
        var isAcross = [Bool](repeating: false, count: breadth * extent.rows.count)
        for place in part {
            let (x, y) = (Int(place) % width, Int(place) / width)
            let middle = (y - extent.rows.lowerBound) * breadth + x - extent.columns.lowerBound + 6
            for way in ways { isAcross[middle + way] = true }
        }
        var (sum, count) = (SIMD3<Float>(), Float(0))
        for y in max(0, extent.rows.lowerBound - 6)..<min(height, extent.rows.upperBound + 6) {
            let starts = ways.map { y + $0 }.filter(extent.rows.contains).map {
                ($0 - extent.rows.lowerBound) * breadth - extent.columns.lowerBound + 6
            }
            for x in max(0, extent.columns.lowerBound - 6)..<min(width, extent.columns.upperBound + 6)
            where isSky[y * width + x] && starts.contains(where: { isAcross[$0 + x] }) {
                sum += view.colors[y * width + x]
                count += 1
            }
        }
        return count > 0 ? sum / count : nil
    }
}

/// The columns and rows that a part of a view lies in.
private struct PartExtent {
    let columns, rows: Range<Int>
    /// The first and the last row in each column; the last −1 where there is none.
    private let tops, bottoms: [Int]

    init(_ part: [Int32], width: Int) {
        var (left, right, top, bottom) = (Int.max, -1, Int.max, -1)
        for place in part {
            let (x, y) = (Int(place) % width, Int(place) / width)
            (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
        }
        (columns, rows) = (left..<(right + 1), top..<(bottom + 1))
        var tops = [Int](repeating: .max, count: columns.count)
        var bottoms = [Int](repeating: -1, count: columns.count)
        for place in part {
            let (column, y) = (Int(place) % width - left, Int(place) / width)
            tops[column] = min(tops[column], y)
            bottoms[column] = max(bottoms[column], y)
        }
        (self.tops, self.bottoms) = (tops, bottoms)
    }

    /// The share of its columns that have sky below it, or begin at the top of the frame.
    func coveredShare(by lowest: [Int]) -> Float {
        let own = columns.filter { bottoms[$0 - columns.lowerBound] >= 0 }
        let covered = own.lazy.filter {
            lowest[$0] > bottoms[$0 - columns.lowerBound] || tops[$0 - columns.lowerBound] <= 2
        }
        return Float(covered.count) / Float(max(1, own.count))
    }
}
