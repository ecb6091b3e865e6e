import Foundation

/// The contours of a drawing: every edge is redrawn with straight strokes in the nearest of eight directions, which run a
/// little past their ends and cross at corners (Lu, Xu & Jia 2012).
struct PencilLines: Sendable {
    /// How dark the line is, 0…1.
    let plane: Plane<Float>

    /// - Parameter colors: in Oklab.
    init(_ colors: Plane<SIMD4<Float>>, scale: Float, check: Check) throws {
        let edges = try PencilLines.edges(colors, scale: scale, check)
        let reach = max(2, Int(11 * scale))
        let directions = (0..<8).map { PencilLines.taps(angle: Float($0) * .pi / 8, reach: reach) }
        let (width, height) = (colors.width, colors.height)
        var best = Plane<Float>(width: width, height: height, repeating: -1)
        var choice = [UInt8](repeating: 0, count: width * height)
        for (number, taps) in directions.enumerated() {
            let response = try edges.summed(taps, check: check)
            try choice.withUnsafeMutableBufferPointer { buffer in
                let choice = buffer
                try best.update(check: check) { best, indices in
                    response.read { response in
                        for index in indices where response[index] > best[index] {
                            best[index] = response[index]
                            choice[index] = UInt8(number)
                        }
                    }
                }
            }
        }
        var drawn = Plane<Float>(width: width, height: height)
        for (number, taps) in directions.enumerated() {
            let own = try Plane<Float>(width: width, height: height, check: check) { target, rows in
                edges.read { edges in
                    for index in rows.indices(of: width) {
                        target[index] = choice[index] == UInt8(number) ? edges[index] : 0
                    }
                }
            }.summed(taps, check: check)
            try drawn.update(check: check) { drawn, indices in
                own.read { own in
                    for index in indices { drawn[index] += own[index] }
                }
            }
        }
        let full = PencilLines.level(drawn, share: 0.985)
        plane = try drawn.map(check: check) { value in
            let place = min(1.2, value / max(1e-5, full))
            return place * place.squareRoot() / 1.2
        }
    }

    /// Thin ridges of the gradient: what is weaker than a neighbour across the edge is left out.
    private static func edges(
        _ colors: Plane<SIMD4<Float>>, scale: Float, _ check: Check
    ) throws -> Plane<Float> {
        let smooth = try colors.blurred(sigma: 0.9 * scale, check: check)
        let (width, height) = (colors.width, colors.height)
        let gradient = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            smooth.read { source in
                for y in rows {
                    let above = source + max(0, y - 1) * width
                    let middle = source + y * width
                    let below = source + min(height - 1, y + 1) * width
                    for x in 0..<width {
                        let dx = middle[min(width &- 1, x &+ 1)] - middle[max(0, x &- 1)]
                        let dy = below[x] - above[x]
                        let gx = dx.x + 0.7 * (abs(dx.y) + abs(dx.z)) * (dx.x < 0 ? -1 : 1)
                        let gy = dy.x + 0.7 * (abs(dy.y) + abs(dy.z)) * (dy.x < 0 ? -1 : 1)
                        target[y &* width &+ x] = SIMD4(gx, gy, (gx * gx + gy * gy).squareRoot(), 0)
                    }
                }
            }
        }
        return try Plane<Float>(width: width, height: height, check: check) { target, rows in
            gradient.read { source in
                for y in rows {
                    for x in 0..<width {
                        let here = source[y &* width &+ x]
                        let size = max(1e-6, here.z)
                        let (ux, uy) = (1.2 * here.x / size, 1.2 * here.y / size)
                        let ahead = Plane.sample(source, width, height, Float(x) + ux, Float(y) + uy).z
                        let behind = Plane.sample(source, width, height, Float(x) - ux, Float(y) - uy).z
                        let ridge = here.z - 0.75 * max(ahead, behind)
                        // Strong edges do not drown weak ones: the response grows with the root.
                        target[y &* width &+ x] = ridge > 0 && here.z > 0.02 ? (here.z - 0.02).squareRoot() : 0
                    }
                }
            }
        }
    }

    /// The places along a line through 0, with the weight of each, fading towards the ends.
    private static func taps(angle: Float, reach: Int) -> [(x: Int, y: Int, weight: Float)] {
        let (dx, dy) = (cosf(angle), sinf(angle))
        let longest = max(abs(dx), abs(dy))
        return (-reach...reach).map { step in
            let distance = Float(step)
            return (
                Int((distance * dx / longest).rounded()), Int((distance * dy / longest).rounded()),
                1 - 0.7 * abs(distance) / Float(reach + 1)
            )
        }
    }

    /// The value that `share` of all that are not 0 stay below.
    private static func level(_ plane: Plane<Float>, share: Float) -> Float {
        var sample: [Float] = []
        for index in stride(from: 0, to: plane.values.count, by: max(1, plane.values.count / 40_000)) {
            sample.append(plane.values[index])
        }
        sample.sort()
        return sample[min(sample.count - 1, Int(share * Float(sample.count)))]
    }
}

extension Plane<Float> {
    /// The weighted sum over neighbours; beyond the edges there is nothing.
    func summed(_ taps: [(x: Int, y: Int, weight: Float)], check: Check) throws -> Plane {
        try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                for index in rows.indices(of: width) { target[index] = 0 }
                for y in rows {
                    let out = target + y * width
                    for tap in taps {
                        let line = y + tap.y
                        guard line >= 0, line < height else { continue }
                        let row = source + line * width + tap.x
                        let start = Swift.max(0, -tap.x)
                        let end = Swift.min(width, width - tap.x)
                        guard start < end else { continue }
                        for x in start..<end { out[x] += row[x] * tap.weight }
                    }
                }
            }
        }
    }
}
