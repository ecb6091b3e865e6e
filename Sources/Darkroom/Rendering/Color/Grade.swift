/// A slight turn of tone and colour that keeps black, white and every hue in place: what sets variations apart besides
/// the thing that was asked for. One unit on any axis is a mean difference of roughly two CIEDE2000 on a photograph.
struct Companion: Sendable {
    var contrast: Float = 0
    var brightness: Float = 0
    var warmth: Float = 0
    var amount: Float = 1

    @Sendable func transform(_ lab: SIMD3<Float>) -> SIMD3<Float> {
        let light = min(1, max(0, lab.x))
        let room = 4 * light * (1 - light)
        let shift = amount * (0.023 * brightness * room + 0.16 * contrast * (light - 0.52) * room)
        // Warmth fades out only close to black and white: paper stays white, and no shadow turns brown.
        let window = min(1, 3 * room)
        let ratio = light > 0.01 ? (light + shift) / light : 1
        return SIMD3(
            lab.x + shift, lab.y * ratio + 0.0025 * warmth * amount * window,
            lab.z * ratio + 0.0105 * warmth * amount * window)
    }
}
