/// Lamps and glints are brighter than white can say; out of focus or moving they have to keep their share. The range of
/// a picture's light opened before a blur, and closed after it.
enum HighlightRange {
    /// White becomes 1 / (1 − 0.82) ≈ 5.6 times as bright; black and dark tones stay.
    static func opened(_ light: Plane<SIMD4<Float>>, check: Check) throws -> Plane<SIMD4<Float>> {
        var plane = light
        try plane.update(check: check) { values, indices in
            for index in indices {
                let value = values[index]
                let peak = max(value.x, max(value.y, value.z))
                let gain = 1 / (1 - 0.82 * peak * peak)
                values[index] = SIMD4(value.x * gain, value.y * gain, value.z * gain, value.w)
            }
        }
        return plane
    }

    /// The way back, pixel by pixel.
    @inline(__always)
    static func closed(_ value: SIMD4<Float>) -> SIMD4<Float> {
        let peak = max(value.x, max(value.y, value.z))
        guard peak > 1e-6 else { return value }
        // The root of 0.82 o p² + p − o = 0 for the opened peak o.
        let root = ((1 + 3.28 * peak * peak).squareRoot() - 1) / (1.64 * peak)
        let gain = root / peak
        return SIMD4(value.x * gain, value.y * gain, value.z * gain, value.w)
    }

    static func closed(_ light: Plane<SIMD4<Float>>, check: Check) throws -> Plane<SIMD4<Float>> {
        try light.map(check: check) { closed($0) }
    }
}
