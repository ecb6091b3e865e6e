extension EdgeSharpener {
    /// What the columns around one row hold: their blur, and their smallest and largest value up to two rows away.
    struct Columns {
        let blur, low, high: UnsafeMutablePointer<Float>
        private let count: Int

        /// - Parameter scratch: room for three times `count` numbers.
        init(_ scratch: UnsafeMutablePointer<Float>, _ count: Int) {
            (blur, low, high) = (scratch, scratch + count, scratch + 2 * count)
            self.count = count
        }

        func gather(_ middle: UnsafePointer<Float>, _ stride: Int) {
            let (above, below) = (middle - stride, middle + stride)
            let (top, bottom) = (above - stride, below + stride)
            let kernel = EdgeSharpener.kernel
            let (k0, k1, k2) = (kernel[0], kernel[1], kernel[2])
            for x in 0..<count {
                blur[x] = k0 * middle[x] + k1 * (above[x] + below[x]) + k2 * (top[x] + bottom[x])
                low[x] = min(min(middle[x], min(above[x], below[x])), min(top[x], bottom[x]))
                high[x] = max(max(middle[x], max(above[x], below[x])), max(top[x], bottom[x]))
            }
        }
    }

    /// The smallest and the largest luma among the nine pixels about each of a row of the source.
    struct Bounds {
        let least, most: UnsafeMutablePointer<Float>
        private let low, high: UnsafeMutablePointer<Float>
        private let source: Picture

        /// - Parameter scratch: room for four times the source's width.
        init(_ scratch: UnsafeMutablePointer<Float>, _ source: Picture) {
            let width = source.width
            (least, most, low, high) = (scratch, scratch + width, scratch + 2 * width, scratch + 3 * width)
            self.source = source
        }

        func gather(_ row: Int) {
            let (width, channels) = (source.width, source.channels)
            for x in 0..<width { (low[x], high[x]) = (.infinity, -.infinity) }
            source.bytes.withUnsafeBufferPointer { bytes in
                for line in max(0, row - 1)...min(source.height - 1, row + 1) {
                    var pixel = bytes.baseAddress! + line * width * channels
                    for x in 0..<width {
                        let luma = EdgeSharpener.luma(pixel)
                        low[x] = min(low[x], luma)
                        high[x] = max(high[x], luma)
                        pixel += channels
                    }
                }
            }
            for x in 0..<width {
                let (left, right) = (max(0, x - 1), min(width - 1, x + 1))
                least[x] = min(low[x], min(low[left], low[right]))
                most[x] = max(high[x], max(high[left], high[right]))
            }
        }
    }
}
