/// How light falls off towards the corners of a frame, by the fourth power of the cosine of an angle: the law of lenses.
struct Falloff: Sendable {
    private let center: SIMD2<Float>
    /// Distances as shares of the way to the corner.
    private let perReach: SIMD2<Float>
    private let inner: Float
    private let perOuter: Float
    private let amount: Float

    /// - Parameters:
    ///   - amount: 0 = none, 1 = corners at a sixth of their light, 2 = nearly black.
    ///   - inner: the share of the way to the corner that stays bright, 0 ..< 1.
    ///   - roundness: 0 = an ellipse that follows the frame, 1 = a circle.
    init(width: Int, height: Int, amount: Float, inner: Float = 0.2, roundness: Float = 0.5) {
        let size = SIMD2(Float(width), Float(height))
        let longer = max(size.x, size.y)
        center = size / 2
        let scale = (size + (SIMD2(repeating: longer) - size) * roundness) / 2
        let corner = center / scale
        perReach = 1 / (scale * (corner.x * corner.x + corner.y * corner.y).squareRoot())
        self.inner = inner
        perOuter = 1 / (1 - inner)
        self.amount = 1.5 * amount * amount.squareRoot()
    }

    /// The share of the light that is left at a pixel, 0…1.
    @inline(__always)
    func light(_ x: Int, _ y: Int) -> Float {
        let place = (SIMD2(Float(x) + 0.5, Float(y) + 0.5) - center) * perReach
        let distance = (place.x * place.x + place.y * place.y).squareRoot()
        let beyond = max(0, distance - inner) * perOuter
        let base = 1 / (1 + amount * beyond * beyond)
        return base * base
    }
}

extension Plane<SIMD4<Float>> {
    /// Takes light from the corners; the plane is in linear light.
    mutating func fallOff(_ falloff: Falloff, check: Check) throws {
        let width = width
        try update(check: check) { values, indices in
            for y in indices.lowerBound / width..<indices.upperBound / width {
                for x in 0..<width {
                    let index = y &* width &+ x
                    let light = falloff.light(x, y)
                    values[index] *= SIMD4(light, light, light, 1)
                }
            }
        }
    }
}
