import Foundation

/// The colour of a pixel under the new light, before the new sky.
struct SceneCompositor: Sendable {
    let look: SceneLook
    let hasNewSky: Bool

    /// Something that is not sky.
    @inline(__always)
    func thing(_ light: SIMD3<Float>, depth: Float, _ across: Float, _ down: Float) -> SIMD3<Float> {
        hazed(look.light.lit(light, across, down), depth, look.light)
    }

    /// A pixel that is sky by the share `cover`. The old sky is taken out of what shows, so that the things before it
    /// carry none of its light along (Porter & Duff 1984, solved for the foreground), and the new one put behind them.
    @inline(__always)
    func color(
        _ light: SIMD3<Float>, cover: Float, old: SIMD3<Float>, new: SIMD3<Float>?, depth: Float, _ across: Float,
        _ down: Float
    ) -> SIMD3<Float> {
        var sky = hazed(look.skyLight.lit(cover > 0.98 ? light : old, across, down), 1, look.skyLight)
        if let new { sky += (new - sky) * look.skyShare }
        guard cover < 0.995 else { return sky }
        let rest = light - old * cover
        let thing = SIMD3(max(0, rest.x), max(0, rest.y), max(0, rest.z)) / max(0.02, 1 - cover)
        let bounded = SIMD3(min(1.2, thing.x), min(1.2, thing.y), min(1.2, thing.z))
        return self.thing(bounded, depth: depth, across, down) * (1 - cover) + sky * cover
    }

    /// Light that has come through haze (Koschmieder 1924).
    @inline(__always)
    private func hazed(_ light: SIMD3<Float>, _ depth: Float, _ air: SceneLight) -> SIMD3<Float> {
        guard air.hazeDensity > 0 else { return light }
        let through = expf(-air.hazeDensity * depth)
        return light * through + air.haze * (1 - through)
    }
}
