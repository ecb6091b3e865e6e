import Foundation

extension HeightField {
    /// Carves valleys as rivers do while the ground rises: the stream power law, solved implicitly from the outlets
    /// upward (Braun and Willett 2013).
    /// - Parameters:
    ///   - steps: how many times rivers are traced and the ground is lowered.
    ///   - uplift: how far each cell rises in a step, metres.
    ///   - erodibility: K·Δt of the stream power law with exponents m = 0.5, n = 1.
    ///   - talus: the steepest slope that holds (rise over run).
    mutating func erode(steps: Int, uplift: [Float], erodibility: Float, talus: Float) {
        var receivers = [Int](repeating: 0, count: heights.count)
        for _ in 0..<steps {
            let order = flow(&receivers)
            var area = [Float](repeating: cell * cell, count: heights.count)
            for node in order.reversed() where receivers[node] != node { area[receivers[node]] += area[node] }
            for node in order {
                let receiver = receivers[node]
                if uplift[node] <= 0 { continue }
                if receiver == node {
                    heights[node] += uplift[node]
                    continue
                }
                let (dx, dz) = (node % columns - receiver % columns, node / columns - receiver / columns)
                let run = cell * (dx != 0 && dz != 0 ? 1.41421356 : 1)
                let factor = erodibility * area[node].squareRoot() / run
                let carved = (heights[node] + uplift[node] + factor * heights[receiver]) / (1 + factor)
                heights[node] = min(carved, heights[receiver] + talus * run)
            }
        }
    }

    /// Finds every cell's lowest neighbour, and an order in which receivers come before what flows into them.
    private func flow(_ receivers: inout [Int]) -> [Int] {
        var starts = [Int](repeating: 0, count: heights.count + 1)
        var order: [Int] = []
        order.reserveCapacity(heights.count)
        for node in heights.indices {
            receivers[node] = lowestNeighbour(node)
            if receivers[node] == node { order.append(node) } else { starts[receivers[node] + 1] += 1 }
        }
        for node in heights.indices { starts[node + 1] += starts[node] }
        // What flows into a cell, listed cell by cell (a counting sort by receiver).
        var donors = [Int](repeating: 0, count: heights.count)
        var filled = starts
        for node in heights.indices where receivers[node] != node {
            donors[filled[receivers[node]]] = node
            filled[receivers[node]] += 1
        }
        var next = 0
        while next < order.count {
            let node = order[next]
            order += donors[starts[node]..<starts[node + 1]]
            next += 1
        }
        return order
    }

    private func lowestNeighbour(_ node: Int) -> Int {
        let (i, j) = (node % columns, node / columns)
        var (best, steepest) = (node, Float(0))
        for dj in max(j - 1, 0)...min(j + 1, rows - 1) {
            for di in max(i - 1, 0)...min(i + 1, columns - 1) {
                let other = dj * columns + di
                let slope = (heights[node] - heights[other]) * (di != i && dj != j ? 0.70710678 : 1)
                if slope > steepest { (best, steepest) = (other, slope) }
            }
        }
        return best
    }
}
