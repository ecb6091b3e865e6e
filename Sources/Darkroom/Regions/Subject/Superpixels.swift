import Foundation

/// A view in patches of even colour: simple linear iterative clustering (Achanta et al. 2012) from a square lattice of
/// seeds, so that every picture of a size has about the same number of them.
struct Superpixels: Sendable {
    /// The patch of each place of the view.
    let labels: [Int]
    /// How many places each patch has; 0 for a seed that lost all its places.
    let sizes: [Float]
    /// Mean colours, the hue counted 2.5 times as much as the lightness, so that distances are about those of CIELAB / 100.
    let colors: [SIMD3<Float>]
    /// Mean places in shares of the view's longer side.
    let centers: [SIMD2<Float>]

    /// - Parameter spacing: of the seeds, in places of the view.
    init(_ view: SmallView, spacing: Int, check: Check) throws {
        let (width, height) = (view.width, view.height)
        let colors = view.colors.map { $0 * SIMD3(1, 2.5, 2.5) }
        let (columns, rows) = (max(1, width / spacing), max(1, height / spacing))
        var seeds: [Seed] = (0..<(columns * rows)).map { index in
            let x = (Float(index % columns) + 0.5) * Float(width) / Float(columns)
            let y = (Float(index / columns) + 0.5) * Float(height) / Float(rows)
            return Seed(color: colors[min(height - 1, Int(y)) * width + min(width - 1, Int(x))], place: SIMD2(x, y))
        }
        var labels = [Int](repeating: 0, count: view.count)
        // A step of a tenth in colour weighs as much as one spacing.
        let closeness = 0.01 / Float(spacing * spacing)
        for _ in 0..<6 {
            try check()
            var nearest = [Float](repeating: .infinity, count: view.count)
            for (label, seed) in seeds.enumerated() {
                let reach = Float(2 * spacing)
                for y in max(0, Int(seed.place.y - reach))...max(0, min(height - 1, Int(seed.place.y + reach))) {
                    for x in max(0, Int(seed.place.x - reach))...max(0, min(width - 1, Int(seed.place.x + reach))) {
                        let index = y * width + x
                        let step = colors[index] - seed.color
                        let (across, down) = (Float(x) + 0.5 - seed.place.x, Float(y) + 0.5 - seed.place.y)
                        let distance = step.dot(step) + closeness * (across * across + down * down)
                        if distance < nearest[index] { (nearest[index], labels[index]) = (distance, label) }
                    }
                }
            }
            var sums = [Seed](repeating: Seed(), count: seeds.count)
            for index in labels.indices {
                sums[labels[index]].add(
                    colors[index], SIMD2(Float(index % width) + 0.5, Float(index / width) + 0.5))
            }
            for label in seeds.indices where sums[label].size > 0 { seeds[label] = sums[label].mean }
            for label in seeds.indices where sums[label].size == 0 { seeds[label].size = 0 }
        }
        self.labels = labels
        sizes = seeds.map(\.size)
        self.colors = seeds.map(\.color)
        centers = seeds.map { $0.place / Float(max(width, height)) }
    }

    private struct Seed {
        var color = SIMD3<Float>()
        var place = SIMD2<Float>()
        var size: Float = 0

        mutating func add(_ color: SIMD3<Float>, _ place: SIMD2<Float>) {
            self.color += color
            self.place += place
            size += 1
        }

        var mean: Seed { Seed(color: color / size, place: place / size, size: size) }
    }
}
