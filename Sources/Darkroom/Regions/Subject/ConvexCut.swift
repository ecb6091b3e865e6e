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
        var value = start
        var ahead = start
        // One column and one row of nothing before the first, so that the inner loops need not ask for it.
        let lead = width + 1
        var flows = [SIMD2<Float>](repeating: SIMD2(), count: start.count + lead)
        let limits = start.indices.map { SIMD2(across[$0], down[$0]) }
        let (count, width, step) = (start.count, width, Float(0.35))
        for _ in 0..<rounds {
            ahead.withUnsafeBufferPointer { ahead in
                limits.withUnsafeBufferPointer { limits in
                    flows.withUnsafeMutableBufferPointer { flows in
                        for index in 0..<count {
                            let here = ahead[index]
                            // Beyond the last place nothing can flow: the limit there is 0.
                            let slope = SIMD2(
                                ahead[min(count &- 1, index &+ 1)] - here, ahead[min(count &- 1, index &+ width)] - here
                            )
                            let limit = limits[index]
                            flows[index &+ lead] = (flows[index &+ lead] + slope * step).clamped(
                                lowerBound: -limit, upperBound: limit)
                        }
                    }
                }
            }
            flows.withUnsafeBufferPointer { flows in
                value.withUnsafeMutableBufferPointer { value in
                    ahead.withUnsafeMutableBufferPointer { ahead in
                        gains.withUnsafeBufferPointer { gains in
                            for index in 0..<count {
                                let here = flows[index &+ lead]
                                let flow =
                                    here.x + here.y - flows[index &+ lead &- 1].x - flows[index &+ lead &- width].y
                                let next = min(1, max(0, value[index] + step * (flow + gains[index])))
                                ahead[index] = 2 * next - value[index]
                                value[index] = next
                            }
                        }
                    }
                }
            }
        }
        return value
    }
}
