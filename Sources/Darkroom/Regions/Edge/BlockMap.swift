import Pixels

/// Squares of a lattice of which only some are open to be worked on, such as those along a border.
struct BlockMap: Sendable {
    /// Of the lattice, in places.
    let width, height: Int
    /// Of a square, in places.
    let side: Int
    /// Squares in a row, and rows of squares.
    let columns, rows: Int
    private var isOpen: [Bool]

    /// - Parameter isOpen: asked for each square: the columns and rows of its places.
    init(width: Int, height: Int, side: Int, _ isOpen: (_ columns: Range<Int>, _ rows: Range<Int>) -> Bool) {
        (self.width, self.height, self.side) = (width, height, side)
        let (columns, rows) = ((width + side - 1) / side, (height + side - 1) / side)
        self.columns = columns
        self.rows = rows
        self.isOpen = (0..<(columns * rows)).map { block in
            let (left, top) = (block % columns * side, block / columns * side)
            return isOpen(left..<min(width, left + side), top..<min(height, top + side))
        }
    }

    /// With the neighbours to the left and right opened too.
    func widened() -> BlockMap {
        var result = self
        for block in isOpen.indices {
            let column = block % columns
            result.isOpen[block] =
                isOpen[block] || column > 0 && isOpen[block - 1] || column < columns - 1 && isOpen[block + 1]
        }
        return result
    }

    /// With the neighbours above and below opened too.
    func heightened() -> BlockMap {
        var result = self
        for block in isOpen.indices {
            result.isOpen[block] =
                isOpen[block] || block >= columns && isOpen[block - columns]
                || block + columns < isOpen.count && isOpen[block + columns]
        }
        return result
    }

    /// The lines of places of a row of squares.
    func lines(of row: Int) -> Range<Int> { (row * side)..<min(height, (row + 1) * side) }

    /// The runs of open and of closed places in each line of a row of squares.
    func allRuns(of row: Int) -> [(places: Range<Int>, isOpen: Bool)] {
        var runs: [(places: Range<Int>, isOpen: Bool)] = []
        for column in 0..<columns {
            let (left, right) = (column * side, min(width, (column + 1) * side))
            let isOpen = isOpen[row * columns + column]
            if let last = runs.last, last.isOpen == isOpen {
                runs[runs.count - 1].places = last.places.lowerBound..<right
            } else {
                runs.append((left..<right, isOpen))
            }
        }
        return runs
    }

    /// Goes through the open places run by run, on several threads at once.
    ///
    /// - Parameter body: must write nothing but its own places.
    func forEachRun(check: Check, _ body: (_ y: Int, _ run: Range<Int>) -> Void) throws {
        try ThreadBudget.perform(rows, check: check) { row in
            let runs = allRuns(of: row).filter(\.isOpen)
            for y in lines(of: row) { for run in runs { body(y, run.places) } }
        }
    }
}
