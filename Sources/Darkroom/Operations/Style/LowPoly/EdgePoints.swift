/// Points strewn over a picture, close to each other on its contours and wide apart elsewhere, none nearer to another than
/// its own distance (Poisson discs of varying size).
struct EdgePoints {
    private(set) var points: [SIMD2<Double>] = []
    private let width: Int
    private let height: Int
    private let cell: Float
    private let columns: Int
    private let rows: Int
    private var buckets: [[Int]]
    private var distances: [Float] = []

    /// - Parameters:
    ///   - crests: lines one pixel thin, as strong as the edge.
    ///   - near: distance of points along the strongest edges, in pixels.
    ///   - far: the same where there are none.
    init(crests: Plane<Float>, near: Float, far: Float, random: inout RandomGenerator, check: Check) throws {
        (width, height, cell) = (crests.width, crests.height, max(1, far))
        columns = Int(Float(width) / cell) + 1
        rows = Int(Float(height) / cell) + 1
        buckets = [[Int]](repeating: [], count: columns * rows)
        addFrame(spacing: far)
        let full = max(0.004, crests.levels(at: [0.985])[0])
        var edges: [Int] = []
        try (0..<height).bands(of: width, check: check) { band in
            for index in band.indices(of: width) where crests.values[index] > 0.16 * full { edges.append(index) }
        }
        // The strong ones first, in three classes, so that they get their places.
        for least in [Float(0.6), 0.3, 0.16] {
            let candidates = edges.filter { crests.values[$0] > least * full }
            for number in 0..<(2 * candidates.count) {
                if number.isMultiple(of: 1024) { try check() }
                let index = candidates[random.index(below: candidates.count)]
                let strength = min(1, crests.values[index] / full)
                let place = SIMD2(Float(index % width) + 0.5, Float(index / width) + 0.5)
                add(place, distance: near + (far - near) * 0.5 * (1 - strength) * (1 - strength))
            }
        }
        let darts = 12 * Int(Float(width) * Float(height) / (far * far)) + 8
        for number in 0..<darts {
            if number.isMultiple(of: 1024) { try check() }
            add(SIMD2(random.unit() * Float(width), random.unit() * Float(height)), distance: far)
        }
    }

    /// The frame's corners, and points between them.
    private mutating func addFrame(spacing: Float) {
        let (right, bottom) = (Float(width), Float(height))
        let (across, down) = (max(1, Int(right / (1.4 * spacing))), max(1, Int(bottom / (1.4 * spacing))))
        for step in 0...across {
            let x = right * Float(step) / Float(across)
            insert(SIMD2(x, 0), distance: 0.5 * spacing)
            insert(SIMD2(x, bottom), distance: 0.5 * spacing)
        }
        for step in 1..<max(2, down) where down > 1 {
            let y = bottom * Float(step) / Float(down)
            insert(SIMD2(0, y), distance: 0.5 * spacing)
            insert(SIMD2(right, y), distance: 0.5 * spacing)
        }
    }

    private mutating func add(_ place: SIMD2<Float>, distance: Float) {
        let (column, row) = (Int(place.x / cell), Int(place.y / cell))
        for y in max(0, row - 1)...min(rows - 1, row + 1) {
            for x in max(0, column - 1)...min(columns - 1, column + 1) {
                for index in buckets[y * columns + x] {
                    let off = place - SIMD2(Float(points[index].x), Float(points[index].y))
                    let least = min(distance, max(distances[index], 0.5 * distance))
                    if off.x * off.x + off.y * off.y < least * least { return }
                }
            }
        }
        insert(place, distance: distance)
    }

    private mutating func insert(_ place: SIMD2<Float>, distance: Float) {
        let (column, row) = (min(columns - 1, Int(place.x / cell)), min(rows - 1, Int(place.y / cell)))
        buckets[row * columns + column].append(points.count)
        points.append(SIMD2(Double(place.x), Double(place.y)))
        distances.append(distance)
    }
}
