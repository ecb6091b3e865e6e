/// Told how far the work is, 0…1; what it throws ends the work at once.
public typealias Progress = (Double) throws -> Void

/// Asked every few milliseconds of pixel work whether to go on; what it throws ends the work at once.
typealias Check = () throws -> Void

extension Range<Int> {
    /// Goes through the range, rows of a picture, in bands of some ten thousand pixels, and asks before each.
    func bands(of width: Int, check: Check, _ body: (Range<Int>) throws -> Void) throws {
        let rows = Swift.max(1, 16_384 / Swift.max(1, width))
        for start in stride(from: lowerBound, to: upperBound, by: rows) {
            try check()
            try body(start..<Swift.min(upperBound, start + rows))
        }
    }

    /// Where the values of these rows lie in a plane of this width.
    func indices(of width: Int) -> Range<Int> { lowerBound &* width..<upperBound &* width }
}
