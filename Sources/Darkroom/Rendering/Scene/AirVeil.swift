/// Where far things show less of themselves than of the air before them, told by how near they are to the sky's colour: they
/// have to take the light of a new sky as the old one had lit that air.
///
/// Air takes the contrast from what lies behind it. So rock and snow of the sky's colour are told from haze by the difference
/// that a place's surroundings show, as well as its own.
struct AirVeil {
    /// Of the blur over which surroundings are looked at, as a share of the longer side.
    private static let reach: Float = 1 / 70
    /// How many standard deviations a place counts as farther from the sky than its surroundings are on average.
    private static let spread: Float = 1.5

    /// How much of what shows is air, 0…1; `nil` without a horizon.
    static func plane(
        _ light: Plane<SIMD4<Float>>, sky: SkyCover, depth: Plane<Float>, check: Check
    ) throws -> Plane<Float>? {
        guard sky.isOpen else { return nil }
        let veil = try AirVeil(light, sky: sky, depth: depth, check: check)
        return try veil.plane(check)
    }

    private let sky: SkyCover
    private let depth: Plane<Float>
    /// How far a place is from the sky behind it, in roots of light.
    private let distance: Plane<Float>

    private init(_ light: Plane<SIMD4<Float>>, sky: SkyCover, depth: Plane<Float>, check: Check) throws {
        let (width, height) = (light.width, light.height)
        let behind = try sky.light.enlarged(width: width, height: height, factor: Float(sky.factor), check: check)
        self.sky = sky
        self.depth = depth
        distance = try Plane(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                guard depth.values[index] > 0.45 else {
                    target[index] = 9
                    continue
                }
                // Square roots stand in for what the eye sees.
                let step = AirVeil.root(light.values[index]) - AirVeil.root(behind.values[index])
                target[index] = step.dot(step).squareRoot()
            }
        }
    }

    private func plane(_ check: Check) throws -> Plane<Float> {
        let width = distance.width
        let around = try surroundings(check)
        return try Plane(width: width, height: distance.height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let far = ToneCurve.step(0.45, 0.7, depth.values[index])
                let step = max(distance.values[index], around.values[index])
                target[index] = far * ToneCurve.step(0.42, 0.14, step)
            }
        }
    }

    /// The mean distance of the far things about each place, and some deviations more.
    private func surroundings(_ check: Check) throws -> Plane<Float> {
        let (width, height, factor) = (distance.width, distance.height, max(1, sky.factor / 2))
        let weighted = try Plane<SIMD4<Float>>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let value = distance.values[index]
                // Neither the sky itself nor what stands before all haze.
                let weight = (1 - sky.share.values[index]) * ToneCurve.step(0.8, 0.6, value)
                target[index] = SIMD4(value, value * value, 1, 0) * weight
            }
        }
        let sigma = AirVeil.reach * Float(distance.longerSide) / Float(factor)
        let sums = try weighted.shrunk(by: factor, check: check).blurred(sigma: sigma, check: check)
        return try sums.map(check: check) { sum in
            let (mean, square) = (sum.x / max(1e-4, sum.z), sum.y / max(1e-4, sum.z))
            return mean + AirVeil.spread * max(0, square - mean * mean).squareRoot()
        }.enlarged(width: width, height: height, factor: Float(factor), check: check)
    }

    private static func root(_ light: SIMD4<Float>) -> SIMD3<Float> {
        light.clamped(lowerBound: SIMD4(), upperBound: SIMD4(repeating: 4)).squareRoot().color
    }
}
