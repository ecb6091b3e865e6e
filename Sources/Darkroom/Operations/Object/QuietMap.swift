import Pixels

/// Where little is going on in a picture: how much each place stands out, by its colour (frequency-tuned saliency:
/// Achanta, Hemami, Estrada & Süsstrunk 2009) and by its detail, summed up so that rectangles are weighed at once.
struct QuietMap: Sendable {
    private static let side = 128
    let width: Int
    let height: Int
    /// Sums over everything above and to the left (Crow 1984), one column and one row larger than the picture.
    private let sums: [Float]
    /// The picture in Oklab, small and soft.
    private let colors: Plane<SIMD4<Float>>
    /// The mean colour of its uppermost part.
    private let top: SIMD4<Float>

    init(_ picture: Picture, check: Check) throws {
        let size = Picture.size(picture.width, picture.height, fitting: QuietMap.side)
        let small = try picture.resized(width: size.width, height: size.height, check: check)
        let lab = try Plane<SIMD4<Float>>.oklab(small, check: check)
        let soft = try lab.blurred(sigma: 1.2, check: check)
        var mean = SIMD4<Float>()
        for value in lab.values { mean += value }
        mean /= Float(lab.values.count)
        (width, height) = (size.width, size.height)
        var sums = [Float](repeating: 0, count: (size.width + 1) * (size.height + 1))
        for y in 0..<size.height {
            var row: Float = 0
            for x in 0..<size.width {
                let here = soft.values[y * size.width + x]
                let away = here - mean
                let right = lab[clamped: x + 1, y] - lab[clamped: x - 1, y]
                let below = lab[clamped: x, y + 1] - lab[clamped: x, y - 1]
                let color = (away.x * away.x + 4 * (away.y * away.y + away.z * away.z)).squareRoot()
                row += color + 1.5 * (abs(right.x) + abs(below.x))
                sums[(y + 1) * (size.width + 1) + x + 1] = sums[y * (size.width + 1) + x + 1] + row
            }
        }
        self.sums = sums
        colors = soft
        top = QuietMap.mean(of: soft, columns: 0..<size.width, rows: 0..<max(1, size.height / 7))
    }

    /// How much the picture looks like its uppermost part along a stretch of a row, 0…1: where it does, there is sky
    /// rather than ground. Places as shares 0…1 of the picture.
    func skyLikeness(left: Float, right: Float, y: Float) -> Float {
        let columns = index(left, width)..<(index(right, width) + 1)
        let rows = index(y - 0.02, height)..<(index(y + 0.04, height) + 1)
        let away = QuietMap.mean(of: colors, columns: columns, rows: rows) - top
        return max(0, 1 - (away.x * away.x + 2 * (away.y * away.y + away.z * away.z)).squareRoot() / 0.2)
    }

    private static func mean(
        of plane: Plane<SIMD4<Float>>, columns: Range<Int>, rows: Range<Int>
    ) -> SIMD4<Float> {
        var sum = SIMD4<Float>()
        for y in rows { for x in columns { sum += plane.values[y * plane.width + x] } }
        return sum / Float(max(1, columns.count * rows.count))
    }

    /// How much goes on in a rectangle, on average; its corners as shares 0…1 of the picture.
    func activity(left: Float, top: Float, right: Float, bottom: Float) -> Float {
        let columns = (index(left, width), max(index(left, width) + 1, index(right, width)))
        let rows = (index(top, height), max(index(top, height) + 1, index(bottom, height)))
        let stride = width + 1
        let (last, end) = (min(width, columns.1), min(height, rows.1))
        let sum =
            sums[end * stride + last] - sums[rows.0 * stride + last] - sums[end * stride + columns.0]
            + sums[rows.0 * stride + columns.0]
        return sum / Float(max(1, (last - columns.0) * (end - rows.0)))
    }

    private func index(_ share: Float, _ count: Int) -> Int {
        min(count - 1, max(0, Int(share * Float(count))))
    }
}
