import Foundation

/// What an inker sees: where a picture is darker than its surroundings, gathered along the edges into unbroken lines.
///
/// Flow-based difference of Gaussians (Kang, Lee & Chui 2007) in the form that lets the tone through as well (extended
/// difference of Gaussians; Winnemöller, Kyprianidis & Olsen 2012). Thresholding it is cheap, so that one response serves
/// lines of every strength.
struct EdgeLines: Sendable {
    /// x: the tone 0…1, a little smoothed; y: by how much the place is lighter than its surroundings.
    private let response: Plane<SIMD4<Float>>
    /// By how much the darkest places are darker than their surroundings: more than nineteen of twenty are.
    private let depth: Float

    /// - Parameters:
    ///   - tone: 0 = black, 1 = white.
    ///   - sigma: of the narrower Gaussian across the edge, in pixels: half the breadth of a line.
    ///   - length: of the Gaussian along it, in pixels.
    init(_ tone: Plane<Float>, flow: FlowField, sigma: Float, length: Float, check: Check) throws {
        let length = max(1, length)
        if sigma >= 2, min(tone.width, tone.height) >= 8 {
            // Broad lines are found at half the size, less what that blurs them by.
            let half = try EdgeLines.response(
                tone.shrunk(by: 2, check: check), flow.halved(check: check),
                (sigma * sigma - 0.9).squareRoot() / 2, length / 2, check)
            response = try half.enlarged(by: 2, toWidth: tone.width, height: tone.height, check: check)
        } else {
            response = try EdgeLines.response(tone, flow, max(0.45, sigma), length, check)
        }
        var sample: [Float] = []
        for index in stride(from: 0, to: response.values.count, by: max(1, response.values.count / 12_007)) {
            sample.append(-response.values[index].y)
        }
        sample.sort()
        depth = sample[sample.count * 19 / 20]
    }

    private static func response(
        _ tone: Plane<Float>, _ flow: FlowField, _ sigma: Float, _ length: Float, _ check: Check
    ) throws -> Plane<SIMD4<Float>> {
        try differences(tone, flow, sigma, check).smeared(
            along: flow, sigma: length, stride: max(1, length / 2.5), check: check)
    }

    private static func differences(
        _ tone: Plane<Float>, _ flow: FlowField, _ sigma: Float, _ check: Check
    ) throws -> Plane<SIMD4<Float>> {
        let stride = max(1, sigma / 2)
        let taps = Int((2.4 * 1.6 * sigma / stride).rounded(.up))
        func gaussian(_ sigma: Float) -> [Float] {
            let weights = (0...taps).map { expf(-powf(Float($0) * stride / sigma, 2) / 2) }
            let sum = 2 * weights.reduce(0, +) - weights[0]
            return weights.map { $0 / sum }
        }
        let weights = zip(gaussian(sigma), gaussian(1.6 * sigma)).map { SIMD2($0, $1) }
        let (width, height) = (tone.width, tone.height)
        let margin = Int(Float(taps) * stride) + 2
        return try Plane(width: width, height: height, check: check) { target, rows in
            tone.read { tone in
                flow.plane.read { flow in
                    for y in rows {
                        let isMiddle = y >= margin && y < height - margin
                        for x in 0..<width {
                            let index = y &* width &+ x
                            let step = SIMD2(-flow[index].y, flow[index].x) * stride
                            let isInside = isMiddle && x >= margin && x < width - margin
                            let place = SIMD2(Float(x), Float(y))
                            var sums = weights[0] * tone[index]
                            for tap in 1...taps {
                                let offset = step * Float(tap)
                                let (ahead, behind) = (place + offset, place - offset)
                                let value =
                                    isInside
                                    ? Plane<Float>.between(tone, width, ahead.x, ahead.y)
                                        + Plane<Float>.between(tone, width, behind.x, behind.y)
                                    : Plane<Float>.bilinear(tone, width, height, ahead.x, ahead.y)
                                        + Plane<Float>.bilinear(tone, width, height, behind.x, behind.y)
                                sums += weights[tap] * value
                            }
                            target[index] = SIMD4(sums.x, sums.x - sums.y, 0, 0)
                        }
                    }
                }
            }
        }
    }

    /// The level for ``lines(level:softness:check:)`` that draws enough of a picture: the usual one, or a lower one where
    /// hardly anything stands out, as in haze.
    func level(_ usual: Float) -> Float {
        min(usual, max(0.35 * usual, depth))
    }

    /// The ink that lines alone leave, 0…1.
    ///
    /// - Parameters:
    ///   - level: how much darker than its surroundings a place must be, such as 0.01.
    ///   - softness: how gradually a line sets in, in the same unit.
    func lines(level: Float, softness: Float, check: Check) throws -> Plane<Float> {
        try response.map(check: check) { ToneCurve.step(level - softness, level + softness, -$0.y) }
    }

    /// The ink of lines and of solid blacks in one, 0…1.
    ///
    /// - Parameters:
    ///   - black: the tone below which an area is filled.
    ///   - emphasis: how much an edge counts against the tone, such as 20.
    ///   - softness: how gradually the ink sets in, in tones.
    func ink(black: Float, emphasis: Float, softness: Float, check: Check) throws -> Plane<Float> {
        try response.map(check: check) { value in
            ToneCurve.step(black + softness, black - softness, value.x + emphasis * value.y)
        }
    }

    /// The smoothed tone at a place, and by how much it is lighter than its surroundings.
    @inline(__always)
    subscript(index: Int) -> (tone: Float, difference: Float) {
        (response.values[index].x, response.values[index].y)
    }
}

extension Plane<SIMD4<Float>> {
    /// The tone that a draughtsman sees in Oklab colours: reds darker and yellows lighter than they are, so that edges
    /// between colours of one lightness are seen too. 0…1.
    func drawnTone(check: Check) throws -> Plane<Float> {
        try map(check: check) { min(1, max(0, $0.x - 0.3 * $0.y + 0.15 * $0.z)) }
    }
}
