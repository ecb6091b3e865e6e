/// Sorts boxes into a tree of four-way nodes by the surface area heuristic with 16 bins (Wald 2007).
struct HierarchyBuilder {
    private let boxes: [Box]
    private let leafSize: Int
    private(set) var order: [Int32]
    private(set) var nodes: [Node] = []

    /// - Parameter leafSize: at most this many boxes to a leaf (up to 15).
    init(_ boxes: [Box], leafSize: Int) {
        self.boxes = boxes
        self.leafSize = leafSize
        order = (0..<Int32(boxes.count)).map { $0 }
        nodes.append(Node())
        fill(0, 0..<boxes.count)
    }

    private mutating func fill(_ node: Int, _ range: Range<Int>) {
        var parts = [range]
        while parts.count < 4 {
            let widest = parts.indices.filter { parts[$0].count > leafSize }
                .max { bounds(parts[$0]).halfArea < bounds(parts[$1]).halfArea }
            guard let widest else { break }
            let part = parts.remove(at: widest)
            let middle = split(part)
            parts += [part.lowerBound..<middle, middle..<part.upperBound]
        }
        for (lane, part) in parts.enumerated() where !part.isEmpty {
            let box = bounds(part)
            if part.count <= leafSize {
                nodes[node].set(lane, box, child: ~Int32(part.lowerBound << 4 | part.count))
            } else {
                nodes.append(Node())
                let child = nodes.count - 1
                nodes[node].set(lane, box, child: Int32(child))
                fill(child, part)
            }
        }
    }

    private func bounds(_ range: Range<Int>) -> Box {
        var box = Box()
        for i in range { box.include(boxes[Int(order[i])]) }
        return box
    }

    /// Parts the range in two at the cheapest of the bins' borders on the widest axis; returns where.
    private mutating func split(_ range: Range<Int>) -> Int {
        var centres = Box()
        for i in range { centres.include(boxes[Int(order[i])].centre) }
        let extent = centres.high - centres.low
        let axis = extent.x > extent.y && extent.x > extent.z ? 0 : (extent.y > extent.z ? 1 : 2)
        let half = range.lowerBound + range.count / 2
        guard extent[axis] > 0 else { return half }
        let (low, scale) = (centres.low[axis], 15.999 / extent[axis])
        var bins = [(box: Box, count: Int)](repeating: (Box(), 0), count: 16)
        for i in range {
            let box = boxes[Int(order[i])]
            let bin = Int((box.centre[axis] - low) * scale)
            bins[bin].box.include(box)
            bins[bin].count += 1
        }
        var costs = [Float](repeating: 0, count: 16)
        var (box, count) = (Box(), 0)
        for i in 0..<15 {
            box.include(bins[i].box)
            count += bins[i].count
            costs[i] = box.halfArea * Float(count)
        }
        (box, count) = (Box(), 0)
        for i in stride(from: 15, to: 0, by: -1) {
            box.include(bins[i].box)
            count += bins[i].count
            costs[i - 1] += box.halfArea * Float(count)
        }
        let best = (0..<15).min { costs[$0] < costs[$1] } ?? 7
        var middle = range.lowerBound
        for i in range where Int((boxes[Int(order[i])].centre[axis] - low) * scale) <= best {
            order.swapAt(i, middle)
            middle += 1
        }
        return middle == range.lowerBound || middle == range.upperBound ? half : middle
    }
}
