import Foundation

/// How much each place of a view stands out from a ground that is told by its connection to the frame: robust background
/// detection and saliency optimisation (Zhu, Liang, Wei & Sun 2014).
///
/// A region is ground when much of its outline lies on the frame's edge for its size, however it is coloured; a subject that
/// touches the edge a little is not. What differs from the ground nearby stands out, and a smooth field is fitted to both.
struct RobustBackground: Sendable {
    /// 0 (ground) … 1 (stands out).
    let salience: [Float]
    /// How sure each place is ground, 0…1.
    let ground: [Float]

    /// - Parameter known: places that are surely ground, such as sky and what can be seen through.
    init(_ view: SmallView, known: [Bool], check: Check) throws {
        let patches = try Superpixels(view, spacing: max(4, max(view.width, view.height) / 16), check: check)
        let graph = PatchGraph(patches, view)
        let count = patches.sizes.count
        var knownShare = [Float](repeating: 0, count: count)
        for index in known.indices where known[index] { knownShare[patches.labels[index]] += 1 }
        for patch in 0..<count { knownShare[patch] /= max(1, patches.sizes[patch]) }
        let connection = try graph.connectionToBorder(check: check)
        let ground = (0..<count).map { patch in
            max(knownShare[patch], 1 - expf(-connection[patch] * connection[patch] / 2))
        }
        let contrast = (0..<count).map { patch -> Float in
            (0..<count).reduce(0) { sum, other in
                let step = patches.colors[patch] - patches.colors[other]
                let way = patches.centers[patch] - patches.centers[other]
                let distance = way.x * way.x + way.y * way.y
                return sum + step.dot(step).squareRoot() * expf(-distance / 0.125) * ground[other]
                    * patches.sizes[other]
            }
        }.stretched()
        let threshold = contrast.otsuThreshold()
        // Foreground below the threshold is noise that the optimisation would spread.
        let front = contrast.indices.map { (contrast[$0] < threshold ? 0 : contrast[$0]) * (1 - knownShare[$0]) }
        let field = try graph.optimised(front: front, ground: ground, check: check)
        salience = patches.labels.map { field[$0] }
        self.ground = patches.labels.map { ground[$0] }
    }
}

/// The neighbourhood of a view's patches.
private struct PatchGraph {
    private let patches: Superpixels
    private let isOnBorder: [Bool]
    /// How much each patch counts as the frame's edge: less at the bottom, where subjects stand.
    private let edges: [Float]
    private let neighbours: [[Int]]

    init(_ patches: Superpixels, _ view: SmallView) {
        self.patches = patches
        let count = patches.sizes.count
        var sets = [Set<Int>](repeating: [], count: count)
        var edges = [Float](repeating: 0, count: count)
        let (width, height) = (view.width, view.height)
        for index in patches.labels.indices {
            let (x, y, label) = (index % width, index / width, patches.labels[index])
            if y == height - 1 { edges[label] = max(edges[label], 0.3) }
            if x == 0 || y == 0 || x == width - 1 { edges[label] = 1 }
            func join(_ other: Int) {
                guard other != label else { return }
                sets[label].insert(other)
                sets[other].insert(label)
            }
            if x < width - 1 { join(patches.labels[index + 1]) }
            if y < height - 1 { join(patches.labels[index + width]) }
        }
        self.edges = edges
        isOnBorder = edges.map { $0 == 1 }
        neighbours = sets.map { $0.sorted() }
    }

    private func step(_ one: Int, _ other: Int) -> Float {
        let step = patches.colors[one] - patches.colors[other]
        return step.dot(step).squareRoot()
    }

    /// For each patch the length of the frame's edge in the region around it of its own colour, over the root of that
    /// region's area: about 0 for what is inside, above 1 for what is ground.
    func connectionToBorder(check: Check) throws -> [Float] {
        let count = patches.sizes.count
        let border = (0..<count).filter { isOnBorder[$0] }
        // The edges of the frame are all ground to each other, as if the picture went on around it.
        let costs = (0..<count).map { patch in
            neighbours[patch].map { (other: $0, cost: max(0, step(patch, $0) - 0.03)) }
        }
        var result = [Float](repeating: 0, count: count)
        for patch in 0..<count where patches.sizes[patch] > 0 {
            if patch % 16 == 0 { try check() }
            let distances = self.distances(from: patch, costs, border)
            var (area, length) = (Float(0), Float(0))
            for other in 0..<count where patches.sizes[other] > 0 {
                let share = expf(-distances[other] * distances[other] / (2 * 0.1 * 0.1))
                area += share
                length += share * edges[other]
            }
            result[patch] = length / max(1e-3, area).squareRoot()
        }
        return result
    }

    /// Geodesic distances (Dijkstra 1959) by colour.
    private func distances(from start: Int, _ costs: [[(other: Int, cost: Float)]], _ border: [Int]) -> [Float] {
        var distances = [Float](repeating: .infinity, count: costs.count)
        var isDone = [Bool](repeating: false, count: costs.count)
        distances[start] = 0
        while true {
            var (nearest, least) = (-1, Float(0.4))
            for patch in distances.indices where !isDone[patch] && distances[patch] < least {
                (nearest, least) = (patch, distances[patch])
            }
            // Beyond four deviations nothing counts.
            guard nearest >= 0 else { return distances }
            isDone[nearest] = true
            for (other, cost) in costs[nearest] { distances[other] = min(distances[other], least + cost) }
            if isOnBorder[nearest] {
                for other in border {
                    distances[other] = min(distances[other], least + max(0, step(nearest, other) - 0.03))
                }
            }
        }
    }

    /// The field of 0…1 that is least at odds with what is ground, what is front, and that near patches of a colour are
    /// alike: a sparse linear system, by Gauss–Seidel.
    func optimised(front: [Float], ground: [Float], check: Check) throws -> [Float] {
        let count = patches.sizes.count
        let links = (0..<count).map { patch -> [(other: Int, weight: Float)] in
            let second = Set(neighbours[patch].flatMap { neighbours[$0] }).union(neighbours[patch]).subtracting([patch])
            return second.sorted().map { other in
                let distance = step(patch, other)
                return (other, expf(-distance * distance / (2 * 0.1 * 0.1)) + 0.1)
            }
        }
        var field = front
        for _ in 0..<60 {
            try check()
            for patch in 0..<count {
                var (sum, weight) = (front[patch], front[patch] + 5 * ground[patch])
                for (other, link) in links[patch] {
                    sum += link * field[other]
                    weight += link
                }
                field[patch] = sum / max(1e-6, weight)
            }
        }
        return field.stretched()
    }
}
