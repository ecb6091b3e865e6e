import Pixels

extension Measure {
    /// The mean colour of a part of an opaque picture.
    ///
    /// - Parameters:
    ///   - x: from its left to its right edge, as shares of the width.
    ///   - y: the same from top to bottom.
    func color(x: ClosedRange<Double>, y: ClosedRange<Double>) -> CIELab {
        func places(_ range: ClosedRange<Double>, _ count: Int) -> Range<Int> {
            let start = Int(range.lowerBound * Double(count))
            return start..<max(start + 1, Int(range.upperBound * Double(count)))
        }
        let picked = places(y, picture.height).flatMap { row in
            places(x, picture.width).map { colors[row * picture.width + $0] }
        }
        return CIELab(mean(picked.map(\.lightness)), mean(picked.map(\.a)), mean(picked.map(\.b)))
    }
}
