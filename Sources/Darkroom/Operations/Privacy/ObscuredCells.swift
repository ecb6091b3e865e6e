import Pixels

/// The mean light of square cells over an area, all that is left of the picture there.
struct ObscuredCells {
    private let columns: Int
    private let rows: Int
    private let size: Float
    private let origin: SIMD2<Float>
    private let light: [SIMD3<Float>]

    /// - Parameters:
    ///   - size: of a cell in pixels.
    ///   - shift: of the cells, less than `size`.
    init(_ picture: Picture, _ area: ObscuredArea, size: Int, shift: SIMD2<Float>, check: Check) throws {
        self.size = Float(size)
        origin = SIMD2(Float(area.left), Float(area.top)) - SIMD2(repeating: Float(size)) + shift
        let (columns, rows) = ((area.right - area.left) / size + 4, (area.bottom - area.top) / size + 4)
        (self.columns, self.rows) = (columns, rows)
        var sums = [SIMD4<Float>](repeating: SIMD4(), count: columns * rows)
        for y in area.top...area.bottom {
            try check()
            for x in area.left...area.right {
                let index = y * picture.width + x
                guard area.contains(index) else { continue }
                let offset = index * picture.channels
                let weight = picture.hasAlpha ? Float(picture.bytes[offset + 3]) : 255
                let cell = ObscuredCells.cell(SIMD2(Float(x), Float(y)), origin, Float(size))
                sums[cell.y * columns + cell.x] +=
                    SIMD4(
                        SRGB.linear[Int(picture.bytes[offset])], SRGB.linear[Int(picture.bytes[offset + 1])],
                        SRGB.linear[Int(picture.bytes[offset + 2])], 1) * weight
            }
        }
        light = ObscuredCells.means(sums, columns, rows)
    }

    /// The mean of every cell; cells with nothing in them take that of their neighbours.
    private static func means(_ sums: [SIMD4<Float>], _ columns: Int, _ rows: Int) -> [SIMD3<Float>] {
        var cells = sums.map { $0.w > 0 ? $0 / $0.w : SIMD4() }
        for _ in 0..<3 {
            let known = cells
            for y in 0..<rows {
                for x in 0..<columns where known[y * columns + x].w == 0 {
                    var sum = SIMD4<Float>()
                    for row in max(0, y - 1)...min(rows - 1, y + 1) {
                        for column in max(0, x - 1)...min(columns - 1, x + 1) { sum += known[row * columns + column] }
                    }
                    if sum.w > 0 { cells[y * columns + x] = sum / sum.w }
                }
            }
        }
        return cells.map(\.color)
    }

    private static func cell(_ place: SIMD2<Float>, _ origin: SIMD2<Float>, _ size: Float) -> SIMD2<Int> {
        let cell = (place - origin) / size
        return SIMD2(max(0, Int(cell.x)), max(0, Int(cell.y)))
    }

    func flat(_ x: Int, _ y: Int) -> SIMD3<Float> {
        let cell = ObscuredCells.cell(SIMD2(Float(x), Float(y)), origin, size)
        return light[min(rows - 1, cell.y) * columns + min(columns - 1, cell.x)]
    }

    /// Between the middles of the cells: quadratic B-splines, which smooth once more.
    func smooth(_ x: Int, _ y: Int) -> SIMD3<Float> {
        let place = (SIMD2(Float(x), Float(y)) - origin) / size
        let (column, row) = (Int(place.x), Int(place.y))
        let across = ObscuredCells.weights(place.x - Float(column))
        let down = ObscuredCells.weights(place.y - Float(row))
        var sum = SIMD3<Float>()
        for j in 0..<3 {
            let line = min(rows - 1, max(0, row + j - 1)) * columns
            for i in 0..<3 { sum += light[line + min(columns - 1, max(0, column + i - 1))] * (across[i] * down[j]) }
        }
        return sum
    }

    /// - Parameter share: 0…1 within the middle one of three cells.
    private static func weights(_ share: Float) -> SIMD3<Float> {
        SIMD3(0.5 * (1 - share) * (1 - share), 0.5 + share * (1 - share), 0.5 * share * share)
    }
}
