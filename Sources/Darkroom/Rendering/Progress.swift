import Pixels

/// Told how far the work is, 0…1; what it throws ends the work at once.
public typealias Progress = (Double) throws -> Void

/// Asked every few milliseconds of pixel work whether to go on; what it throws ends the work at once.
typealias Check = () throws -> Void

extension Range<Int> {
    /// Goes through the range, rows of a picture, in bands of some ten thousand pixels, and asks before each.
    func bands(of width: Int, check: Check, _ body: (Range<Int>) throws -> Void) throws {
        let rows = bandRows(width)
        for start in stride(from: lowerBound, to: upperBound, by: rows) {
            try check()
            try body(start..<Swift.min(upperBound, start + rows))
        }
    }

    /// The same on several threads at once, as many as the work may have (``ThreadBudget``).
    ///
    /// - Parameter body: must write nothing but its own rows.
    func concurrentBands(of width: Int, check: Check, _ body: (Range<Int>) -> Void) throws {
        let rows = bandRows(width)
        try ThreadBudget.perform((count + rows - 1) / rows, check: check) { band in
            let first = lowerBound + band * rows
            body(first..<Swift.min(upperBound, first + rows))
        }
    }

    private func bandRows(_ width: Int) -> Int { Swift.max(1, 16_384 / Swift.max(1, width)) }

    /// Where the values of these rows lie in a plane of this width.
    func indices(of width: Int) -> Range<Int> { lowerBound &* width..<upperBound &* width }
}
