import Pixels

/// Haze as light of one colour that the air lays over a scene, the thicker the farther: `I = J t + A (1 − t)`, with
/// the transmission `t` estimated from the dark channel (He, Sun & Tang 2009) and refined by a guided filter.
struct HazeModel: Sendable {
    /// The share of a place's own light that comes through, 0…1, were all haze taken for haze.
    let transmission: Plane<Float>
    /// The haze's colour, in encoded values 0…1.
    let air: SIMD3<Float>

    /// - Parameter luma: of the picture, in codes: the guide.
    init(_ picture: Picture, luma: Plane<Float>, check: Check) throws {
        let side = Float(picture.longerSide)
        let factor = max(1, Int(side / 340))
        let codes = try Plane<SIMD4<Float>>(width: picture.width, height: picture.height, check: check) {
            target, rows in
            picture.bytes.withUnsafeBufferPointer { bytes in
                let channels = picture.channels
                for index in rows.indices(of: picture.width) {
                    let offset = index &* channels
                    let isHidden = channels == 4 && bytes[offset &+ 3] == 0
                    // What cannot be seen is no haze.
                    target[index] =
                        isHidden
                        ? SIMD4()
                        : SIMD4(Float(bytes[offset]), Float(bytes[offset &+ 1]), Float(bytes[offset &+ 2]), 255)
                }
            }
        }.shrunk(by: factor, check: check)
        let radius = max(1, Int(0.011 * side / Float(factor)))
        let dark = try codes.map(check: check) { min($0.x, min($0.y, $0.z)) }.lowered(radius: radius, check: check)
        let air = try HazeModel.air(codes, dark, check)
        let scale = SIMD4(1 / air.x, 1 / air.y, 1 / air.z, 0) * (1 / 255)
        let raw = try codes.map(check: check) { color -> Float in
            let share = color * scale
            return min(share.x, min(share.y, share.z))
        }.lowered(radius: radius, check: check).map(check: check) { 1 - min(1, $0) }
        let rough = try raw.enlarged(by: factor, toWidth: picture.width, height: picture.height, check: check)
        transmission = try rough.guided(by: luma, radius: 0.03 * side, epsilon: 12, check: check)
        self.air = air
    }

    /// The mean colour of the haziest thousandth; of these the brightest, as the paper has it, would be a white thing.
    private static func air(_ codes: Plane<SIMD4<Float>>, _ dark: Plane<Float>, _ check: Check) throws -> SIMD3<Float> {
        try check()
        let count = max(1, dark.values.count / 500)
        let limit = dark.values.sorted(by: >)[count - 1]
        var sum = SIMD4<Float>()
        var number: Float = 0
        for index in dark.values.indices where dark.values[index] >= limit {
            sum += codes.values[index]
            number += 1
        }
        let mean = sum / (number * 255)
        return SIMD3(mean.x, mean.y, mean.z).clamped(
            lowerBound: SIMD3(repeating: 0.35), upperBound: SIMD3(repeating: 1))
    }
}
