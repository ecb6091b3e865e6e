/// The large pixels of pixel art: one colour for each square of the picture.
struct PixelGrid: Sendable {
    let cell: Int
    let columns: Int
    let rows: Int
    private let shiftX: Int
    private let shiftY: Int
    /// The mean colour of each cell in Oklab; the fourth lane is its mean alpha.
    var plane: Plane<SIMD4<Float>>

    /// - Parameter cell: the side of a cell in pixels. The squares are centred, so that those cut by the frame are alike on
    ///   both sides.
    init(_ colors: Plane<SIMD4<Float>>, cell: Int, check: Check) throws {
        self.cell = cell
        let columns = (colors.width + cell - 1) / cell
        let rows = (colors.height + cell - 1) / cell
        self.columns = columns
        self.rows = rows
        let shiftX = (columns * cell - colors.width) / 2
        let shiftY = (rows * cell - colors.height) / 2
        self.shiftX = shiftX
        self.shiftY = shiftY
        var sums = [SIMD4<Float>](repeating: SIMD4(), count: columns * rows)
        var counts = [Float](repeating: 0, count: columns * rows)
        try (0..<colors.height).bands(of: colors.width, check: check) { band in
            colors.read { source in
                for y in band {
                    let row = (y + shiftY) / cell * columns
                    for x in 0..<colors.width {
                        let color = source[y &* colors.width &+ x]
                        // What is transparent hardly counts.
                        let weight = color.w + 1e-4
                        let index = row &+ (x &+ shiftX) / cell
                        sums[index] += SIMD4(color.x, color.y, color.z, 0) * weight
                        sums[index].w += color.w
                        counts[index] += weight
                    }
                }
            }
        }
        plane = Plane(
            width: columns, height: rows,
            values: zip(sums, counts).map { sum, count in
                SIMD4(sum.x / count, sum.y / count, sum.z / count, sum.w)
            })
    }

    /// The cell that a pixel lies in.
    @inline(__always)
    func index(_ x: Int, _ y: Int) -> Int {
        (y &+ shiftY) / cell &* columns &+ (x &+ shiftX) / cell
    }

    /// Where in its cell a pixel's middle lies, 0…1 from left and from top.
    @inline(__always)
    func place(_ x: Int, _ y: Int) -> SIMD2<Float> {
        let corner = SIMD2(Float((x &+ shiftX) % cell), Float((y &+ shiftY) % cell))
        return (corner + SIMD2(repeating: 0.5)) / Float(cell)
    }

    /// The cells as an artist would pick their colours: crisper, richer, dark outlines where light meets dark.
    func prepared(
        saturation: Float, contrast: Float, warmth: Float, outline: Float, check: Check
    ) throws -> Plane<SIMD4<Float>> {
        let soft = try plane.blurred(sigma: 1, check: check)
        return try Plane(width: columns, height: rows, check: check) { target, lines in
            for y in lines {
                for x in 0..<columns {
                    let index = y * columns + x
                    let color = plane.values[index]
                    let crisp = color + (color - soft.values[index]) * 0.6
                    let light = min(1, max(0, crisp.x))
                    var lightness = light + contrast * (light - 0.52) * 4 * light * (1 - light) * 1.2
                    let brightest = max(
                        max(plane[clamped: x - 1, y].x, plane[clamped: x + 1, y].x),
                        max(plane[clamped: x, y - 1].x, plane[clamped: x, y + 1].x))
                    lightness -= outline * ToneCurve.step(0.07, 0.2, brightest - color.x)
                    target[index] = SIMD4(
                        min(1, max(0, lightness)), crisp.y * saturation, crisp.z * saturation + warmth, color.w)
                }
            }
        }
    }
}
