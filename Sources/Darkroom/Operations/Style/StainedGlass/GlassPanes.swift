/// A picture cut into panes of like colour: clusters in colour and place (SLIC; Achanta et al. 2012) on a smaller copy.
struct GlassPanes: Sendable {
    /// Of the smaller copy.
    let width: Int
    let height: Int
    /// Pixels of the picture for one of the copy.
    let factor: Int
    /// The pane that each place belongs to.
    let labels: [Int32]
    /// The mean colour of each pane in Oklab.
    let colors: [SIMD3<Float>]

    /// - Parameters:
    ///   - cells: about how many panes there are along the longer side.
    ///   - compactness: how much nearness counts against likeness, such as 0.25.
    init(
        _ source: Plane<SIMD4<Float>>, cells: Float, compactness: Float, random: RandomGenerator, check: Check
    ) throws {
        var random = random
        let factor = max(1, source.longerSide / 360)
        let (width, height) = ((source.width + factor - 1) / factor, (source.height + factor - 1) / factor)
        let small = (0..<(width * height)).map { index in
            source[clamped: index % width * factor + factor / 2, index / width * factor + factor / 2]
        }
        let step = max(2, Float(max(width, height)) / cells)
        let (columns, rows) = (max(1, Int(Float(width) / step)), max(1, Int(Float(height) / step)))
        var places: [SIMD2<Float>] = []
        var means: [SIMD3<Float>] = []
        for row in 0..<rows {
            for column in 0..<columns {
                let x = (Float(column) + 0.5 + 0.32 * random.signed()) * Float(width) / Float(columns)
                let y = (Float(row) + 0.5 + 0.32 * random.signed()) * Float(height) / Float(rows)
                places.append(SIMD2(min(Float(width - 1), x), min(Float(height - 1), y)))
                means.append(small[min(height - 1, Int(y)) * width + min(width - 1, Int(x))].color)
            }
        }
        var labels = [Int32](repeating: 0, count: width * height)
        let weight = compactness * compactness / (step * step)
        let reach = Int(1.6 * step) + 1
        for _ in 0..<6 {
            var least = [Float](repeating: .infinity, count: width * height)
            for (number, place) in places.enumerated() {
                if number.isMultiple(of: 16) { try check() }
                let (px, py) = (Int(place.x), Int(place.y))
                for y in max(0, py - reach)...min(height - 1, py + reach) {
                    for x in max(0, px - reach)...min(width - 1, px + reach) {
                        let offset = small[y * width + x].color - means[number]
                        let (dx, dy) = (Float(x) - place.x, Float(y) - place.y)
                        let distance = offset.dot(offset) + weight * (dx * dx + dy * dy)
                        if distance < least[y * width + x] {
                            least[y * width + x] = distance
                            labels[y * width + x] = Int32(number)
                        }
                    }
                }
            }
            var sums = [SIMD4<Float>](repeating: SIMD4(), count: places.count)
            var centers = [SIMD2<Float>](repeating: SIMD2(), count: places.count)
            for index in labels.indices {
                let label = Int(labels[index])
                sums[label] += SIMD4(small[index].color, 1)
                centers[label] += SIMD2(Float(index % width), Float(index / width))
            }
            for number in places.indices where sums[number].w > 0 {
                means[number] = sums[number].color / sums[number].w
                places[number] = centers[number] / sums[number].w
            }
        }
        (self.width, self.height, self.factor, self.labels, colors) = (width, height, factor, labels, means)
    }

    /// How far each place of the copy is from where two panes meet, in its pixels: a chamfer distance (Borgefors 1986).
    ///
    /// - Parameter alike: what is added where two panes of one colour meet.
    func distances(alike: Float) -> Plane<Float> {
        var plane = Plane<Float>(width: width, height: height, repeating: 1e6)
        for y in 0..<height {
            for x in 0..<width {
                let own = labels[y * width + x]
                let right = labels[y * width + min(width - 1, x + 1)]
                let below = labels[min(height - 1, y + 1) * width + x]
                guard own != right || own != below else { continue }
                let off = colors[Int(own)] - colors[Int(own != right ? right : below)]
                let contrast = ToneCurve.step(0.04, 0.11, off.dot(off).squareRoot())
                plane.values[y * width + x] = alike * (1 - contrast)
            }
        }
        let (straight, slanted) = (Float(1), Float(1.41))
        func shorten(_ x: Int, _ y: Int, by way: Int) {
            var least = plane.values[y * width + x]
            for (dx, dy, step) in [(way, 0, straight), (0, way, straight), (way, way, slanted), (-way, way, slanted)] {
                let (px, py) = (x + dx, y + dy)
                guard px >= 0, py >= 0, px < width, py < height else { continue }
                least = min(least, plane.values[py * width + px] + step)
            }
            plane.values[y * width + x] = least
        }
        for y in 0..<height { for x in 0..<width { shorten(x, y, by: -1) } }
        for y in (0..<height).reversed() { for x in (0..<width).reversed() { shorten(x, y, by: 1) } }
        return plane
    }
}
