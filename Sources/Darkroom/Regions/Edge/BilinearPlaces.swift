/// Where the pixels of a longer row, or column, lie between those of a shorter one that shows the same.
struct BilinearPlaces: Sendable {
    private let ratio: Float
    private let last: Int

    /// - Parameters:
    ///   - count: of the shorter row's pixels.
    ///   - length: of the longer row.
    init(of count: Int, over length: Int) {
        self.init(of: count, step: Float(length) / Float(count))
    }

    /// - Parameter step: the pixels of the longer row that stand for one of the shorter's.
    init(of count: Int, step: Float) {
        ratio = 1 / step
        last = count - 1
    }

    /// The two pixels that pixel `index` of the longer row lies between, and how near it is to the second.
    @inline(__always)
    subscript(index: Int) -> (first: Int, second: Int, share: Float) {
        let place = max(0, (Float(index) + 0.5) * ratio - 0.5)
        let first = min(last, Int(place))
        return (first, min(last, first + 1), place - Float(first))
    }
}
