/// Where the stones of a mosaic lie: a centroidal Voronoi diagram under the distance whose circles are squares turned along
/// the picture's contours (Hausner 2001), relaxed on a smaller copy (Lloyd 1982). Where the work is to be fine there are four
/// stones in the place of one, as Romans laid faces.
struct Tesserae: Sendable {
    struct Stone: Sendable {
        /// Middle, in pixels of the picture.
        var place: SIMD2<Float>
        /// Unit vector along one side.
        var heading: SIMD2<Float>
        /// Half its side in pixels.
        var half: Float
    }

    /// Half the side of a usual stone in pixels.
    let half: Float
    let stones: [Stone]
    private let columns: Int
    private let rows: Int
    private let cell: Float
    private let buckets: [[Int32]]

    /// - Parameters:
    ///   - side: about the distance between two stones, in pixels.
    ///   - flow: of the picture.
    ///   - fine: where stones are half as large, 0…1.
    init(side: Float, flow: FlowField, fine: Plane<Float>, random: RandomGenerator, check: Check) throws {
        var random = random
        let (width, height) = (flow.plane.width, flow.plane.height)
        // Some eight places of the copy for a stone's side.
        let factor = max(1, side / 8)
        let field = try Field(
            flow, width: max(1, Int(Float(width) / factor)), height: max(1, Int(Float(height) / factor)))
        let (across, down) = (Float(field.width) / Float(width), Float(field.height) / Float(height))
        let step = side * (across + down) / 2
        var places: [SIMD2<Float>] = []
        var isFine: [Bool] = []
        let lines = max(1, Int(Float(field.height) / step + 0.5))
        let line = max(1, Int(Float(field.width) / step + 0.5))
        for row in 0..<lines {
            for column in 0..<line {
                let cell = SIMD2(Float(column), Float(row))
                let size = SIMD2(Float(field.width) / Float(line), Float(field.height) / Float(lines))
                let middle = (cell + SIMD2(0.5, 0.5)) * size
                let isSmall = fine[clamped: Int(middle.x / across), Int(middle.y / down)] > 0.5
                let parts = isSmall ? 2 : 1
                for part in 0..<(parts * parts) {
                    let within = SIMD2(Float(part % parts) + 0.5, Float(part / parts) + 0.5)
                    let stray = SIMD2(random.signed(), random.signed()) * 0.3
                    places.append((cell + (within + stray) / Float(parts)) * size)
                    isFine.append(isSmall)
                }
            }
        }
        for _ in 0..<9 { places = try field.relaxed(places, reach: 1.5 * step, check: check) }
        let stones = zip(places, isFine).map { place, isFine in
            Stone(
                place: SIMD2(place.x / across, place.y / down), heading: field.heading(place),
                half: isFine ? side / 4 : side / 2)
        }
        let cell = 1.3 * side
        let (columns, rows) = (Int(Float(width) / cell) + 1, Int(Float(height) / cell) + 1)
        var buckets = [[Int32]](repeating: [], count: columns * rows)
        for (number, stone) in stones.enumerated() {
            let column = min(columns - 1, max(0, Int(stone.place.x / cell)))
            let row = min(rows - 1, max(0, Int(stone.place.y / cell)))
            buckets[row * columns + column].append(Int32(number))
        }
        (half, self.stones, self.cell, self.columns, self.rows) = (side / 2, stones, cell, columns, rows)
        // Each bucket holds its neighbours' stones too, so that one look is enough.
        self.buckets = (0..<(columns * rows)).map { index in
            let (column, row) = (index % columns, index / columns)
            return (max(0, row - 1)...min(rows - 1, row + 1)).flatMap { y in
                (max(0, column - 1)...min(columns - 1, column + 1)).flatMap { buckets[y * columns + $0] }
            }
        }
    }

    /// The stone that a place belongs to: its number, where in it the place lies (−1…1 within a full square), and how much
    /// nearer it is than the next stone, in pixels.
    @inline(__always)
    func stone(at place: SIMD2<Float>) -> (number: Int, offset: SIMD2<Float>, lead: Float) {
        let bucket = min(rows - 1, Int(place.y / cell)) * columns + min(columns - 1, Int(place.x / cell))
        var (number, offset) = (0, SIMD2<Float>())
        var (least, second) = (Float.infinity, Float.infinity)
        for candidate in buckets[bucket] {
            let stone = stones[Int(candidate)]
            let off = place - stone.place
            let turned = SIMD2(
                off.x * stone.heading.x + off.y * stone.heading.y, off.y * stone.heading.x - off.x * stone.heading.y)
            let distance = max(abs(turned.x), abs(turned.y))
            if distance < least {
                (second, least) = (least, distance)
                (number, offset) = (Int(candidate), turned)
            } else if distance < second {
                second = distance
            }
        }
        return (number, offset / stones[number].half, min(4 * half, second - least))
    }
}

/// The smaller copy that stones are moved about on.
private struct Field {
    let width: Int
    let height: Int
    private let headings: [SIMD2<Float>]
    /// How much a place counts: places on contours do not, so that stones keep to one side of them.
    private let weights: [Float]

    init(_ flow: FlowField, width: Int, height: Int) throws {
        (self.width, self.height) = (width, height)
        let (across, down) = (Float(flow.plane.width) / Float(width), Float(flow.plane.height) / Float(height))
        let values = (0..<(width * height)).map { index in
            flow.plane[
                clamped: Int((Float(index % width) + 0.5) * across), Int((Float(index / width) + 0.5) * down)]
        }
        headings = values.map { SIMD2($0.x, $0.y) }
        weights = values.map { 1 / (1 + 900 * $0.w) }
    }

    @inline(__always)
    private func index(_ place: SIMD2<Float>) -> Int {
        min(height - 1, max(0, Int(place.y))) * width + min(width - 1, max(0, Int(place.x)))
    }

    func heading(_ place: SIMD2<Float>) -> SIMD2<Float> { headings[index(place)] }

    /// One step of Lloyd's algorithm: every stone moves to the middle of what is nearest to it.
    func relaxed(_ places: [SIMD2<Float>], reach: Float, check: Check) throws -> [SIMD2<Float>] {
        var owners = [Int32](repeating: -1, count: width * height)
        var least = [Float](repeating: .infinity, count: width * height)
        for (number, place) in places.enumerated() {
            if number.isMultiple(of: 32) { try check() }
            let along = heading(place)
            let (top, bottom) = (max(0, Int(place.y - reach)), min(height - 1, Int(place.y + reach)))
            let (left, right) = (max(0, Int(place.x - reach)), min(width - 1, Int(place.x + reach)))
            guard top <= bottom, left <= right else { continue }
            for y in top...bottom {
                let dy = Float(y) + 0.5 - place.y
                for x in left...right {
                    let dx = Float(x) + 0.5 - place.x
                    let distance = max(abs(dx * along.x + dy * along.y), abs(dy * along.x - dx * along.y))
                    if distance < least[y &* width &+ x] {
                        least[y &* width &+ x] = distance
                        owners[y &* width &+ x] = Int32(number)
                    }
                }
            }
        }
        var sums = [SIMD4<Float>](repeating: SIMD4(), count: places.count)
        for index in owners.indices where owners[index] >= 0 {
            let weight = weights[index]
            let place = SIMD2(Float(index % width) + 0.5, Float(index / width) + 0.5) * weight
            sums[Int(owners[index])] += SIMD4(place.x, place.y, weight, 0)
        }
        return places.indices.map { number in
            let sum = sums[number]
            return sum.z > 0 ? SIMD2(sum.x, sum.y) / sum.z : places[number]
        }
    }
}
