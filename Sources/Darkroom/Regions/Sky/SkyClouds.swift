import Pixels

/// Adds the clouds that a grown sky has stopped at: heaped ones, whose edges and shades are too hard for growing.
///
/// At least two bright, colourless parts that float in the sky tell what its clouds look like; parts of the same look
/// that border on it are clouds too, and so is what is left between them and no darker than a cloud's shaded side. A
/// picture without floating clouds is left alone, so that neither a white house nor a bird becomes sky. Snow and rock that
/// clouds touch are as bright and as colourless; what they have more than a cloud is fine detail.
struct SkyClouds {
    private static let floating = 2
    /// Pixels of the view.
    private static let smallest = 12

    /// Fine detail in decades, see ``Sharpness``: clouds reach −4 along their edges, ridges and snow have −3.4 and more.
    private static let finest: Float = -3.8

    private let view: SmallView
    /// Places with more detail than clouds have.
    private let isDetailed: [Bool]
    /// The mean colour of what floats.
    private var look: SIMD3<Float>?
    private(set) var isSky: [Bool]
    /// Rows down to which the frame's sides count as sky.
    private let lowest: Int

    /// - Parameter picture: what the view shows, larger.
    init(_ view: SmallView, of picture: Picture, _ grown: [Bool], check: Check) throws {
        self.view = view
        isSky = grown
        lowest = (grown.lastIndex(of: true) ?? 0) / view.width
        isDetailed = try SkyClouds.detailed(view, of: picture, sky: grown, check)
        // Each thing found makes the next one more plainly enclosed.
        for _ in 0..<3 {
            try addGaps(check)
            guard try addBright(check) else { break }
        }
    }

    /// What is finely detailed through and through, and not along the edge of a cloud alone.
    private static func detailed(
        _ view: SmallView, of picture: Picture, sky: [Bool], _ check: Check
    ) throws -> [Bool] {
        let decades = try Sharpness(picture, for: view, reach: 1 / 320, check: check).decades
        let smooth = decades.indices.filter { sky[$0] }.map { decades[$0] }
        // In a grainy picture, more than the sky and its grain.
        let limit = max(finest, smooth.isEmpty ? 0 : smooth.quantile(0.5) + 1)
        let share = try Plane<Float>(width: view.width, height: view.height, check: check) { target, rows in
            for index in rows.indices(of: view.width) { target[index] = decades[index] > limit ? 1 : 0 }
        }.blurred(sigma: 2.2, check: check)
        let parts = Components(width: view.width, height: view.height) { share.values[$0] > 0.65 }.parts
        var result = [Bool](repeating: false, count: view.count)
        for part in parts where part.count * 50 > view.count {
            for place in part { result[Int(place)] = true }
        }
        return result
    }

    /// - Returns: whether clouds float in the sky.
    private mutating func addBright(_ check: Check) throws -> Bool {
        let around = try lightnessAround(check)
        let (view, isSky, isDetailed) = (view, isSky, isDetailed)
        let candidates = Components(width: view.width, height: view.height) { index in
            let color = view.colors[index]
            return !isSky[index] && !isDetailed[index] && color.x > max(0.6, around.values[index] + 0.02)
                && color.chroma < 0.05
        }
        let parts = candidates.parts.filter { $0.count >= Self.smallest }.map { part in
            (part: part, rim: skyShare(aroundPart: part), color: mean(of: part) { view.colors[$0] })
        }
        let clouds = parts.filter { cloud in
            cloud.rim > 0.85 && cloud.color.x > mean(of: cloud.part) { SIMD3(around.values[$0], 0, 0) }.x + 0.08
        }
        if look == nil, clouds.count >= Self.floating {
            let count = Float(clouds.reduce(0) { $0 + $1.part.count })
            look = clouds.reduce(SIMD3<Float>()) { $0 + $1.color * Float($1.part.count) } / count
        }
        guard let look else { return false }
        for candidate in parts {
            let step = candidate.color - look
            let isAlike = abs(step.x) < 0.12 && step.chroma < 0.02
            guard candidate.rim > 0.9 || candidate.rim > 0.2 && isAlike else { continue }
            for place in candidate.part { self.isSky[Int(place)] = true }
        }
        try addShaded(check)
        // Where a cloud hides a summit, rock is told from it by its roughness.
        try addShaded(roughest: 0.07, check)
        try addShaded(warmest: -0.001, rim: 0.4, check)
        addCrumbs()
        return true
    }

    /// What little is left between the sky and land.
    private mutating func addCrumbs() {
        let (view, isSky, isDetailed) = (view, isSky, isDetailed)
        let candidates = Components(width: view.width, height: view.height) { index in
            !isSky[index] && !isDetailed[index] && view.colors[index].z < 0.03
        }
        for part in candidates.parts where part.count * 150 < view.count && skyShare(aroundPart: part) > 0.9 {
            for place in part { self.isSky[Int(place)] = true }
        }
    }

    /// Blue between clouds, which growing could not reach: of the colour of the sky near, and mostly enclosed by sky and
    /// by what is as bright and colourless as clouds are.
    private mutating func addGaps(_ check: Check) throws {
        let near = try blueAround(check)
        let (view, isSky) = (view, isSky)
        let lowest = (isSky.lastIndex(of: true) ?? 0) / view.width + view.height / 8
        let candidates = Components(width: view.width, height: view.height) { index in
            guard !isSky[index], index / view.width < lowest, near.values[index].w > 0.002 else { return false }
            let step = view.colors[index] - near.values[index].color
            // Towards the horizon it is lighter and paler.
            let paler = max(0, step.x)
            return step.x > -0.06 && step.x < 0.16 && step.chroma < 0.022 + 0.25 * paler
                && view.colors[index].z < -0.008
        }
        for part in candidates.parts where part.count >= Self.smallest {
            let share = share(aroundPart: part) { index in
                isSky[index]
                    || view.colors[index].x > near.values[index].x + 0.12 && view.colors[index].chroma < 0.03
            }
            guard share > 0.48, skyShare(aroundPart: part) > 0.1 else { continue }
            for place in part { self.isSky[Int(place)] = true }
        }
    }

    /// The mean colour of the blue sky near each place; the fourth lane is how much of it there is.
    private func blueAround(_ check: Check) throws -> Plane<SIMD4<Float>> {
        let (view, isSky) = (view, isSky)
        return try Plane<SIMD4<Float>>(width: view.width, height: view.height, check: check) { target, rows in
            for index in rows.indices(of: view.width) {
                let isBlue = isSky[index] && view.colors[index].z < -0.02
                target[index] = isBlue ? SIMD4(view.colors[index], 1) : SIMD4()
            }
        }.blurred(sigma: 16, check: check).map(check: check) { SIMD4($0.color / max(1e-5, $0.w), $0.w) }
    }

    /// Undersides and gaps, which are mostly enclosed by sky by now.
    ///
    /// - Parameters:
    ///   - warmest: from blue (negative) to yellow, in Oklab; what is warmer stays.
    ///   - roughest: the steepest gradient.
    ///   - rim: the share of sky about it, at least.
    private mutating func addShaded(
        warmest: Float = 0.03, roughest: Float = .infinity, rim: Float = 0.5, _ check: Check
    ) throws {
        let around = try lightnessAround(check)
        let (view, isSky, isDetailed) = (view, isSky, isDetailed)
        let candidates = Components(width: view.width, height: view.height) { index in
            let color = view.colors[index]
            // Undersides are as blue as the air; rock is not.
            let darkest: Float = color.z < -0.004 ? 0.36 : 0.2
            return !isSky[index] && !isDetailed[index] && color.z < warmest && color.chroma < 0.1
                && view.gradients.values[index] < roughest
                && color.x > around.values[index] - darkest
        }
        for part in candidates.parts where part.count * 50 < view.count && skyShare(aroundPart: part) > rim {
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

    /// The share of a part's neighbours that are sky, of those that are no land for certain; above the frame, and beside it
    /// where the sky reaches, is sky too.
    private func skyShare(aroundPart part: [Int32]) -> Float {
        share(aroundPart: part) { isSky[$0] }
    }

    /// The share of a part's neighbours that `isMet` is true of.
    private func share(aroundPart part: [Int32], _ isMet: (Int) -> Bool) -> Float {
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
                guard !isDetailed[index], !own.contains(Int32(index)), seen.insert(index).inserted else { continue }
                if isMet(index) { sky += 1 }
                all += 1
            }
        }
        return all > 0 ? sky / all : 0
    }

    private func mean(of part: [Int32], _ value: (Int) -> SIMD3<Float>) -> SIMD3<Float> {
        part.reduce(SIMD3<Float>()) { $0 + value(Int($1)) } / Float(max(1, part.count))
    }
}
