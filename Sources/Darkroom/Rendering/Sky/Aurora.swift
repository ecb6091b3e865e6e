import Foundation

/// Polar lights: curtains that hang along winding lines high above the ground, marched through from below in layers; green
/// where oxygen glows low, red and violet above.
struct Aurora: Sendable {
    var seed: UInt64
    var brightness: Float = 1
    /// How strongly the curtains wind.
    var winding: Float = 1
    /// The colours of the lower edge, the middle and the top, in linear light.
    var low = SIMD3<Float>(0.10, 1.0, 0.38)
    var middle = SIMD3<Float>(0.08, 0.75, 0.55)
    var high = SIMD3<Float>(0.55, 0.12, 0.75)
    /// Turns the curtains, in radians.
    var turn: Float = 0

    private static let layers = 28

    @inline(__always)
    func light(_ direction: SIMD3<Float>, noise: GradientNoise.Pointer, jitter: Float) -> SIMD3<Float> {
        let turn = SIMD2(cosf(turn), sinf(turn))
        let way = SIMD2(
            direction.x * turn.x + direction.z * turn.y, -direction.x * turn.y + direction.z * turn.x)
        var sum = SIMD3<Float>()
        let count = Aurora.layers
        for layer in 0..<count {
            let share = (Float(layer) + jitter) / Float(count)
            let height = 0.75 + 0.95 * share * (0.35 + 0.65 * share)
            let place = way * (height / (direction.y * 1.9 + 0.36))
            let shift = noise.value(place * 0.7 + SIMD2(3.1, 8.8))
            let fold = noise.value(place * SIMD2(1.9, 0.6) + SIMD2(shift * 0.6, 40))
            let line = noise.value(
                SIMD2(
                    place.x * 0.35 + 0.7 * winding * fold * 0.4, place.y * 1.25 + winding * (0.75 * shift + 0.3 * fold))
            )
            let curtain = expf(-line * line * 210)
            guard curtain > 0.01 else { continue }
            // Rays: fine folds along the curtain.
            let rays = 0.55 + 0.75 * max(0, 0.5 + noise.value(SIMD2(place.x * 9.5 + 3 * shift, 5.5 + place.y * 1.3)))
            let patch = max(0.1, 0.65 + 0.9 * noise.value(place * 0.55 + SIMD2(70, 20)))
            let strength = curtain * rays * patch * expf(-2.7 * share) * min(1, 7 * share + 0.15)
            let color =
                share < 0.35
                ? low + (middle - low) * (share / 0.35) : middle + (high - middle) * min(1, (share - 0.35) / 0.4)
            sum += color * strength
        }
        let horizon = ToneCurve.step(0.0, 0.16, direction.y)
        return sum * (0.34 * brightness * horizon)
    }
}
