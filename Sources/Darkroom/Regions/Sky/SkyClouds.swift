/// Adds the clouds that a grown sky has stopped at: heaped ones, whose edges and shades are too hard for growing.
///
/// At least two bright, colourless parts that float in the sky tell what its clouds look like; parts of the same look
/// that border on it are clouds too, and so is what is left between them and no darker than a cloud's shaded side. A
/// picture without floating clouds is left alone, so that neither a white house nor a bird becomes sky.
struct SkyClouds {
    private static let floating = 2
    /// Pixels of the view.
    private static let smallest = 12

    private let view: SmallView
    private(set) var isSky: [Bool]
    /// Rows down to which the frame's sides count as sky.
    private let lowest: Int

    init(_ view: SmallView, _ grown: [Bool], check: Check) throws {
        self.view = view
        isSky = grown
        lowest = (grown.lastIndex(of: true) ?? 0) / view.width
        try addBright(check)
    }

    private mutating func addBright(_ check: Check) throws {
        let around = try lightnessAround(check)
        let (view, isSky) = (view, isSky)
        let candidates = Components(width: view.width, height: view.height) { index in
            let color = view.colors[index]
            return !isSky[index] && color.x > max(0.6, around.values[index] + 0.02) && color.chroma < 0.05
        }
        let parts = candidates.parts.filter { $0.count >= Self.smallest }.map { part in
            (part: part, rim: skyShare(aroundPart: part), color: mean(of: part) { view.colors[$0] })
        }
        let clouds = parts.filter { cloud in
            cloud.rim > 0.85 && cloud.color.x > mean(of: cloud.part) { SIMD3(around.values[$0], 0, 0) }.x + 0.08
        }
        guard clouds.count >= Self.floating else { return }
        let count = Float(clouds.reduce(0) { $0 + $1.part.count })
        let look = clouds.reduce(SIMD3<Float>()) { $0 + $1.color * Float($1.part.count) } / count
        for candidate in parts {
            let step = candidate.color - look
            let isAlike = abs(step.x) < 0.12 && step.chroma < 0.02
            guard candidate.rim > 0.9 || candidate.rim > 0.2 && isAlike else { continue }
            for place in candidate.part { self.isSky[Int(place)] = true }
        }
        for _ in 0..<2 { try addShaded(check) }
    }

    /// Undersides and gaps, which are mostly enclosed by sky by now.
    private mutating func addShaded(_ check: Check) throws {
        let around = try lightnessAround(check)
        let (view, isSky) = (view, isSky)
        let candidates = Components(width: view.width, height: view.height) { index in
            let color = view.colors[index]
            return !isSky[index] && color.z < 0.03 && color.chroma < 0.1 && color.x > around.values[index] - 0.2
        }
        for part in candidates.parts where part.count * 50 < view.count && skyShare(aroundPart: part) > 0.55 {
            for place in part { self.isSky[Int(place)] = true }
        }
    }

    /// The mean lightness of the sky near each place.
    private func lightnessAround(_ check: Check) throws -> Plane<Float> {
        let (view, isSky) = (view, isSky)
        let light = try Plane<Float>(width: view.width, height: view.height, check: check) { target, rows in
            for index in rows.indices(of: view.width) { target[index] = isSky[index] ? view.colors[index].x : 0 }
        }
        let share = try Plane<Float>(width: view.width, height: view.height, check: check) { target, rows in
            for index in rows.indices(of: view.width) { target[index] = isSky[index] ? 1 : 0 }
        }
        let shares = try share.blurred(sigma: 12, check: check)
        var result = try light.blurred(sigma: 12, check: check)
        for index in result.values.indices { result.values[index] /= max(1e-4, shares.values[index]) }
        return result
    }

    /// The share of a part's neighbours that are sky; above the frame, and beside it where the sky reaches, is sky too.
    private func skyShare(aroundPart part: [Int32]) -> Float {
        let (width, height) = (view.width, view.height)
        let own = Set(part)
        var (seen, sky, all) = (Set<Int>(), Float(0), Float(0))
        for place in part {
            let (x, y) = (Int(place) % width, Int(place) / width)
            for (across, down) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)] {
                guard (0..<width).contains(across), (0..<height).contains(down) else {
                    guard down < 0 || down <= lowest else { continue }
                    sky += 1
                    all += 1
                    continue
                }
                let index = down * width + across
                guard !own.contains(Int32(index)), seen.insert(index).inserted else { continue }
                if isSky[index] { sky += 1 }
                all += 1
            }
        }
        return all > 0 ? sky / all : 0
    }

    private func mean(of part: [Int32], _ value: (Int) -> SIMD3<Float>) -> SIMD3<Float> {
        part.reduce(SIMD3<Float>()) { $0 + value(Int($1)) } / Float(max(1, part.count))
    }
}
