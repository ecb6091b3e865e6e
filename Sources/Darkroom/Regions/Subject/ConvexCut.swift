import Foundation

/// Cuts a view in two: the selection of least total cost, each place's own and that of the border, which is cheap along
/// edges of colour. Solved as total variation on 0…1, whose threshold is the best cut (Chan, Esedoḡlu & Nikolova 2006),
/// with a primal-dual method (Chambolle & Pock 2011).
struct ConvexCut: Sendable {
    private let width: Int
    private let height: Int
    /// What a border costs between a place and its right and lower neighbour.
    private let across, down: [Float]
    /// How like a place and its right and lower neighbour are, 0…1.
    let likeAcross, likeDown: [Float]

    init(_ view: SmallView) {
        (width, height) = (view.width, view.height)
        let (width, height) = (width, height)
        func square(_ one: Int, _ other: Int) -> Float {
            let step = (view.colors[one] - view.colors[other]) * SIMD3(1, 2.5, 2.5)
            return step.dot(step)
        }
        let right = view.colors.indices.map { $0 % width < width - 1 ? square($0, $0 + 1) : 0 }
        let below = view.colors.indices.map { $0 / width < height - 1 ? square($0, $0 + width) : 0 }
        let scale = 1 / (2 * right.reduce(0, +) / Float(max(1, right.count)) + 1e-6)
        let (alikeAcross, alikeDown) = (right.map { expf(-$0 * scale) }, below.map { expf(-$0 * scale) })
        across = alikeAcross.indices.map { $0 % width < width - 1 ? 0.9 * alikeAcross[$0] + 0.05 : 0 }
        down = alikeDown.indices.map { $0 / width < height - 1 ? 0.9 * alikeDown[$0] + 0.05 : 0 }
        (likeAcross, likeDown) = (alikeAcross, alikeDown)
    }

    /// - Parameters:
    ///   - gains: what selecting a place gains; negative where it costs.
    ///   - start: where to begin, 0…1.
    func selection(gains: [Float], from start: [Float], rounds: Int) -> [Float] {
        let (count, width) = (start.count, width)
        var value = start
        // A row of nothing lies after the last value and before the first flow, so that the inner loops need not ask.
        var ahead = start + [Float](repeating: 0, count: width)
        var flowsAcross = [Float](repeating: 0, count: count + width)
        var flowsDown = flowsAcross
        value.withUnsafeMutableBufferPointer { value in
            ahead.withUnsafeMutableBufferPointer { ahead in
                flowsAcross.withUnsafeMutableBufferPointer { flowsAcross in
                    flowsDown.withUnsafeMutableBufferPointer { flowsDown in
                        guard let value = value.baseAddress, let ahead = ahead.baseAddress,
                            let flowsAcross = flowsAcross.baseAddress, let flowsDown = flowsDown.baseAddress
                        else { return }
                        for _ in 0..<rounds {
                            // A row's values need the flows of this row and of the one before, and no later row needs what
                            // they were: so each row is done with while it is near.
                            for first in stride(from: 0, to: count, by: width) {
                                let row = first..<(first + width)
                                ConvexCut.flow(row, ahead, 1, across, flowsAcross + width)
                                ConvexCut.flow(row, ahead, width, down, flowsDown + width)
                                ConvexCut.settle(row, width, gains, flowsAcross, flowsDown, value, ahead)
                            }
                        }
                    }
                }
            }
        }
        return value
    }

    /// The dual step: what flows from each place to the one `distance` further on, up to the limit.
    @inline(__always)
    private static func flow(
        _ row: Range<Int>, _ ahead: UnsafePointer<Float>, _ distance: Int, _ limits: [Float],
        _ flows: UnsafeMutablePointer<Float>
    ) {
        limits.withUnsafeBufferPointer { limits in
            for index in row {
                let limit = limits[index]
                let flow = flows[index] + (ahead[index &+ distance] - ahead[index]) * ConvexCut.step
                flows[index] = min(max(flow, -limit), limit)
            }
        }
    }

    /// The primal step.
    @inline(__always)
    private static func settle(
        _ row: Range<Int>, _ width: Int, _ gains: [Float], _ flowsAcross: UnsafePointer<Float>,
        _ flowsDown: UnsafePointer<Float>, _ value: UnsafeMutablePointer<Float>, _ ahead: UnsafeMutablePointer<Float>
    ) {
        gains.withUnsafeBufferPointer { gains in
            for index in row {
                let (right, below) = (flowsAcross[index &+ width], flowsDown[index &+ width])
                let flow = right + below - flowsAcross[index &+ width &- 1] - flowsDown[index]
                let before = value[index]
                let next = min(1, max(0, before + ConvexCut.step * (flow + gains[index])))
                ahead[index] = 2 * next - before
                value[index] = next
            }
        }
    }

    private static let step: Float = 0.35
}
