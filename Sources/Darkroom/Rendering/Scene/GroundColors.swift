import Foundation

/// The colours at the lower edge of a picture, which mostly is ground.
struct GroundColors: Sendable {
    private let mean: SIMD3<Float>
    private let deviation: SIMD3<Float>

    /// - Parameter light: in linear light.
    init(_ light: Plane<SIMD4<Float>>) {
        let start = light.width * (light.height - max(1, light.height / 9))
        let step = max(1, (light.values.count - start) / 20_000)
        var (sum, squares, count) = (SIMD3<Float>(), SIMD3<Float>(), Float(0))
        for index in stride(from: start, to: light.values.count, by: step) {
            let lab = Oklab.fromLinear(light.values[index].color)
            sum += lab
            squares += lab * lab
            count += 1
        }
        mean = sum / count
        let variance = (squares / count - mean * mean).replacing(with: SIMD3(), where: squares / count .< mean * mean)
        deviation = variance.squareRoot() + SIMD3(0.07, 0.018, 0.018)
    }

    /// How alike a colour in Oklab is, 0…1.
    @inline(__always)
    func likeness(_ lab: SIMD3<Float>) -> Float {
        let step = (lab - mean) / deviation
        return expf(-0.35 * step.dot(step))
    }
}
