/// The colours of one printing of a comic.
struct ComicColors: Sendable {
    let paper: SIMD3<Float>
    let ink: SIMD3<Float>
    private let saturation: Float
    private let tint: SIMD3<Float>
    private let levels: Float

    init(dials: Dials) {
        let kind = dials.kind("printing")
        // White stock, yellowed newsprint, a cool page, a warm one.
        paper = .oklab([0xFFFFFF, 0xF6EACB, 0xEEF3F6, 0xFFF4E4][kind])
        ink = .oklab([0x0A0A0C, 0x17120E, 0x080C16, 0x120A0A][kind])
        let point = dials.point
        saturation = [1.5, 1.35, 1.1, 1.6][kind] + 0.15 * point.x
        tint = SIMD3(0.012 * point.y, 0.002 * point.z, [0, 0.012, -0.014, 0.01][kind])
        levels = 3.4 + 0.5 * dials.dial("levels")
    }

    /// The two neighbouring shades that a colour is printed with, and the share of the darker.
    @inline(__always)
    func shades(_ color: SIMD3<Float>) -> (light: SIMD3<Float>, dark: SIMD3<Float>, share: Float) {
        let lightness = min(1, max(0, 0.06 + 0.98 * color.x))
        let place = lightness * levels
        let floor = place.rounded(.down)
        let above = place - floor
        return (shade(color, floor + 1), shade(color, floor), ToneCurve.step(0.12, 0.88, 1 - above))
    }

    @inline(__always)
    private func shade(_ color: SIMD3<Float>, _ level: Float) -> SIMD3<Float> {
        let lightness = min(1, 0.3 + 0.7 * level / levels)
        // White stays the paper; colours in the light keep their strength.
        let chroma = saturation * ToneCurve.step(0, 0.05, color.chroma)
        return SIMD3(lightness, color.y * chroma, color.z * chroma) + tint
    }
}
