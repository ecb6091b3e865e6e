/// From where each pixel of the hole is copied in the end: one source pixel for each, in regions as large as possible,
/// with their borders where they show least.
struct SourceMap {
    let level: FillLevel
    /// The source of each target; of a known one, and of what is beside them, itself.
    let origin: FillBuffer<Int32>
    private let pixels: [Int32]

    /// Takes for each pixel the likeliest of the patches over it.
    init(_ level: FillLevel, _ state: FillState, check: Check) throws {
        self.level = level
        origin = FillBuffer(zeroed: level.count)
        for index in level.rowsNearTargets.indices(of: level.width) { origin[index] = Int32(truncatingIfNeeded: index) }
        pixels = level.targets.filter { level.hole[Int($0)] }
        let (width, height, radius) = (level.width, level.height, level.radius)
        let (match, cost, isUniform) = (state.match.pointer, state.cost.pointer, state.regions.isUniform.pointer)
        for (number, pixel) in pixels.enumerated() {
            if number.isMultiple(of: 2048) { try check() }
            let pixel = Int(pixel)
            guard !isUniform[pixel] else {
                origin[pixel] = match[pixel]
                continue
            }
            let (x, y) = (pixel % width, pixel / width)
            var least = Float.infinity
            for row in max(0, y - radius)...min(height - 1, y + radius) {
                for column in max(0, x - radius)...min(width - 1, x + radius) {
                    let target = row &* width &+ column
                    // A pixel near the rim of a patch is the less sure to belong with it.
                    let far = Float((column &- x) &* (column &- x) &+ (row &- y) &* (row &- y))
                    let weighed = cost[target] * (1 + 0.1 * far)
                    if weighed < least {
                        least = weighed
                        origin[pixel] = Int32(truncatingIfNeeded: pixel &- target) &+ match[target]
                    }
                }
            }
        }
    }

    /// Moves the borders between regions to where both sides look alike: every pixel may change over to the region of a
    /// neighbour (iterated conditional modes, Besag 1986, on the seam cost of Kwatra, Schödl, Essa, Turk & Bobick 2003).
    ///
    /// - Parameter wanted: the colours that the patches agree on.
    func settleSeams(sweeps: Int, wanted: FillBuffer<FillLevel.Color>, check: Check) throws {
        for sweep in 0..<sweeps {
            let isForward = sweep.isMultiple(of: 2)
            for number in 0..<pixels.count {
                if number.isMultiple(of: 4096) { try check() }
                let index = Int(pixels[isForward ? number : pixels.count - 1 - number])
                if isInside(index) { continue }
                let around = neighbours(of: index)
                let own = Int(origin[index])
                guard around.contains(where: { Int(origin[$0]) + index - $0 != own }) else { continue }
                var best = own
                var least = energy(index, own, around, wanted)
                for neighbour in around {
                    let candidate = Int(origin[neighbour]) + index - neighbour
                    guard candidate != best, candidate >= 0, candidate < level.count, !level.hole[candidate],
                        candidate != index
                    else { continue }
                    let found = energy(index, candidate, around, wanted)
                    if found < least { (best, least) = (candidate, found) }
                }
                origin[index] = Int32(best)
            }
        }
    }

    /// Whether the pixels before and after it and in the rows above and below are copied from beside its source.
    @inline(__always)
    private func isInside(_ index: Int) -> Bool {
        let (origin, width) = (origin.pointer, level.width)
        guard index >= width, index < level.count &- width else { return false }
        let own = origin[index]
        let row = Int32(truncatingIfNeeded: width)
        return origin[index &- 1] &+ 1 == own && origin[index &+ 1] &- 1 == own
            && origin[index &- width] &+ row == own && origin[index &+ width] &- row == own
    }

    private func energy(
        _ index: Int, _ source: Int, _ around: Neighbours, _ wanted: FillBuffer<FillLevel.Color>
    ) -> Float {
        let colors = level.colors
        var sum = 0.15 * SourceMap.difference(colors[source], wanted[index])
        for neighbour in around {
            let delta = neighbour - index
            let theirs = Int(origin[neighbour])
            guard theirs - delta != source else { continue }
            let beyond = source + delta
            if beyond >= 0, beyond < level.count, !level.hole[beyond] {
                sum += SourceMap.difference(colors[beyond], colors[theirs])
            }
            let before = theirs - delta
            if before >= 0, before < level.count, !level.hole[before] {
                sum += SourceMap.difference(colors[source], colors[before])
            }
        }
        return sum
    }

    private static func difference(_ left: FillLevel.Color, _ right: FillLevel.Color) -> Float {
        let difference = left - right
        return difference.x * difference.x + difference.y * difference.y + difference.z * difference.z
    }

    func neighbours(of index: Int) -> Neighbours { Neighbours(index, level.width, level.height) }
}

/// The up to four pixels beside a pixel.
struct Neighbours: Sequence, IteratorProtocol {
    private let places: SIMD4<Int>
    private var number = 0

    init(_ index: Int, _ width: Int, _ height: Int) {
        let x = index % width
        places = SIMD4(
            x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index >= width ? index - width : -1,
            index < width * (height - 1) ? index + width : -1)
    }

    mutating func next() -> Int? {
        while number < 4 {
            let place = places[number]
            number += 1
            if place >= 0 { return place }
        }
        return nil
    }
}
