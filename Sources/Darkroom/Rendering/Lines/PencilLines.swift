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
        let directions = (0..<8).map { StrokeTaps(angle: Float($0) * .pi / 8, reach: reach, width: colors.width) }
        let choice = try PencilLines.choice(edges, among: directions, check)
        let drawn = try PencilLines.drawn(edges, along: directions, choice, check)
        let full = PencilLines.level(drawn, share: 0.985)
        plane = try drawn.map(check: check) { value in
            let place = min(1.2, value / max(1e-5, full))
            return place * place.squareRoot() / 1.2
        }
    }

    /// The direction in which most of an edge lies, for each place on one; elsewhere any.
    private static func choice(
        _ edges: Plane<Float>, among directions: [StrokeTaps], _ check: Check
    ) throws -> [UInt8] {
        let (width, height) = (edges.width, edges.height)
        var choice = [UInt8](repeating: 0, count: width * height)
        try choice.withUnsafeMutableBufferPointer { buffer in
            // Each band writes rows of its own.
            nonisolated(unsafe) let choice = buffer
            try edges.read { edges in
                // Only read by the bands.
                nonisolated(unsafe) let edges = edges
                try (0..<height).concurrentBands(of: width, check: check) { rows in
                    for y in rows {
                        for x in 0..<width where edges[y &* width &+ x] > 0 {
                            var best: Float = -1
                            for (number, taps) in directions.enumerated() {
                                let response = taps.sum(edges, width, height, x, y)
                                guard response > best else { continue }
                                best = response
                                choice[y &* width &+ x] = UInt8(number)
                            }
                        }
                    }
                }
            }
        }
        return choice
    }

    /// Every place of an edge drawn as a stroke in its direction. Few places lie on edges, so that one thread does it.
    private static func drawn(
        _ edges: Plane<Float>, along directions: [StrokeTaps], _ choice: [UInt8], _ check: Check
    ) throws -> Plane<Float> {
        let (width, height) = (edges.width, edges.height)
        var drawn = Plane<Float>(width: width, height: height)
        try drawn.write { drawn in
            try edges.read { edges in
                try (0..<height).bands(of: width, check: check) { rows in
                    for y in rows {
                        for x in 0..<width {
                            let index = y &* width &+ x
                            guard edges[index] > 0 else { continue }
                            directions[Int(choice[index])].add(edges[index], to: drawn, width, height, x, y)
                        }
                    }
                }
            }
        }
        return drawn
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
                        guard here.z > 0.02 else {
                            target[y &* width &+ x] = 0
                            continue
                        }
                        let size = here.z
                        let (ux, uy) = (1.2 * here.x / size, 1.2 * here.y / size)
                        let ahead = Plane.sample(source, width, height, Float(x) + ux, Float(y) + uy).z
                        let behind = Plane.sample(source, width, height, Float(x) - ux, Float(y) - uy).z
                        let ridge = here.z - 0.75 * max(ahead, behind)
                        // Strong edges do not drown weak ones: the response grows with the root.
                        target[y &* width &+ x] = ridge > 0 ? (here.z - 0.02).squareRoot() : 0
                    }
                }
            }
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
