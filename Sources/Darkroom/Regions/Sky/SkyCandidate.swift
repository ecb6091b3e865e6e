/// A connected part that the sky may grow over.
struct SkyCandidate {
    /// The mean of ``SkyLikeness/places`` and of ``SkyLikeness/colors``.
    let likeness: Float
    private let colorLikeness: Float
    private let size: Float
    /// The share of its columns that have sky below it, or begin at the top of the frame.
    private let covered: Float
    /// From the sky at its rim, and from the upper sky, to its own mean colour.
    private let step: SIMD3<Float>?
    private let farStep: SIMD3<Float>?

    init(_ part: [Int32], _ view: SmallView, _ all: SkyLikeness, _ isSky: [Bool], _ known: SkyExtent) {
        let count = Float(part.count)
        size = count / Float(view.count)
        var (likeness, colorLikeness, color) = (Float(0), Float(0), SIMD3<Float>())
        var (tops, bottoms) = ([Int: Int](), [Int: Int]())
        for place in part {
            let index = Int(place)
            likeness += all.places[index]
            colorLikeness += all.colors[index]
            color += view.colors[index]
            let (x, y) = (index % view.width, index / view.width)
            tops[x] = min(y, tops[x] ?? y)
            bottoms[x] = max(y, bottoms[x] ?? y)
        }
        self.likeness = likeness / count
        self.colorLikeness = colorLikeness / count
        let mean = color / count
        let coveredColumns = bottoms.lazy.filter { known.lowest[$0.key] > $0.value || (tops[$0.key] ?? 9) <= 2 }.count
        covered = Float(coveredColumns) / Float(max(1, bottoms.count))
        step = SkyCandidate.rim(of: part, view, isSky).map { mean - $0 }
        farStep = known.color.map { mean - $0 }
    }

    /// Lightness varies over a sky more than hue does.
    private static func distance(_ step: SIMD3<Float>?) -> Float {
        guard let step else { return 9 }
        let scaled = step * SIMD3(0.7, 2, 2)
        return scaled.dot(scaled).squareRoot()
    }

    var isAccepted: Bool {
        let distance = SkyCandidate.distance(step)
        guard size >= 0.002 else { return colorLikeness > 0.5 && distance < 0.12 }
        if distance < 0.03 && colorLikeness > 0.2 || distance < 0.05 && colorLikeness > 0.4 { return true }
        if distance < 0.09 && likeness > 0.88 { return true }
        if SkyCandidate.distance(farStep) < 0.05 && colorLikeness > 0.9 && likeness > 0.6 { return true }
        // A cloud: sky goes on below it. A glow or a cloud behind which nothing is seen: brighter than the sky.
        let isBrighter = (step?.x ?? -1) > 0
        if covered > 0.5 && colorLikeness > 0.6 && likeness > 0.25
            && (distance < 0.08 || colorLikeness > 0.9 || isBrighter)
        {
            return true
        }
        return isBrighter && likeness > 0.7 && (distance < 0.2 || colorLikeness > 0.95)
    }

    /// The mean colour of the sky within six pixels of the part.
    private static func rim(of part: [Int32], _ view: SmallView, _ isSky: [Bool]) -> SIMD3<Float>? {
        var seen = Set<Int>()
        var (sum, count) = (SIMD3<Float>(), Float(0))
        let (width, height) = (view.width, view.height)
        for place in part {
            let (x, y) = (Int(place) % width, Int(place) / width)
            // Only where the sky is next: the corners of the square tell, and most places are spared.
            for dy in stride(from: -6, through: 6, by: 3) {
                for dx in stride(from: -6, through: 6, by: 3) {
                    let (across, down) = (x + dx, y + dy)
                    guard across >= 0, across < width, down >= 0, down < height else { continue }
                    let index = down * width + across
                    guard isSky[index], seen.insert(index).inserted else { continue }
                    sum += view.colors[index]
                    count += 1
                }
            }
        }
        return count > 0 ? sum / count : nil
    }
}
