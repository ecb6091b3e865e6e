extension Mask {
    /// How much is selected, 0 to 1: the mean of all pixels, where 255 counts as one and grey as a part.
    public var coverage: Double {
        let sum = bytes.withUnsafeBufferPointer { $0.reduce(into: 0) { $0 &+= Int($1) } }
        return Double(sum) / (255 * Double(bytes.count))
    }

    /// Whether any pixel is selected, be it partly.
    public var selectsAnything: Bool { bytes.contains { $0 > 0 } }

    /// The smallest rectangle that holds every pixel that is not 0; nil when all are.
    public var bounds: (x: Int, y: Int, width: Int, height: Int)? {
        bytes.withUnsafeBufferPointer { source in
            var (left, right, top, bottom) = (width, -1, height, -1)
            for y in 0..<height {
                let row = source[y * width..<(y + 1) * width]
                guard let first = row.firstIndex(where: { $0 > 0 }), let last = row.lastIndex(where: { $0 > 0 }) else {
                    continue
                }
                left = Swift.min(left, first - y * width)
                right = Swift.max(right, last - y * width)
                top = Swift.min(top, y)
                bottom = y
            }
            return right < 0 ? nil : (left, top, right - left + 1, bottom - top + 1)
        }
    }
}
