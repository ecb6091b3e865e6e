/// How far each place of a view is from the frame's border by the minimum barrier distance: along the best path, the
/// difference of the largest and the smallest value on the way (Strand et al. 2013), by raster scans (Zhang et al. 2015).
/// What is surrounded by a step in colour is far, however large it is.
enum BarrierDistance {
    /// - Parameter fromBottom: whether the lower edge is ground too; subjects often stand on it.
    static func of(_ values: [Float], width: Int, height: Int, fromBottom: Bool, check: Check) throws -> [Float] {
        var distances = [Float](repeating: .infinity, count: values.count)
        for y in 0..<height {
            for x in 0..<width where x == 0 || x == width - 1 || y == 0 || fromBottom && y == height - 1 {
                distances[y * width + x] = 0
            }
        }
        var (highest, lowest) = (values, values)
        for pass in 0..<6 {
            try check()
            let isForward = pass % 2 == 0
            let (down, across) = isForward ? (-width, -1) : (width, 1)
            for step in values.indices {
                let index = isForward ? step : values.count - 1 - step
                let (x, y) = (index % width, index / width)
                func come(from: Int) {
                    let high = max(highest[from], values[index])
                    let low = min(lowest[from], values[index])
                    guard distances[from] < .infinity, high - low < distances[index] else { return }
                    (distances[index], highest[index], lowest[index]) = (high - low, high, low)
                }
                if isForward ? y > 0 : y < height - 1 { come(from: index + down) }
                if isForward ? x > 0 : x < width - 1 { come(from: index + across) }
            }
        }
        return distances.map { $0.isFinite ? $0 : 0 }
    }
}
