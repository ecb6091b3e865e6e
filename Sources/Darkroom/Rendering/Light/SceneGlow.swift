/// How what is bright is to glow: the settings of a ``Bloom`` of a scene.
struct SceneGlow: Sendable {
    /// Luminance above this glows.
    var threshold: Float
    /// Share of the light that is scattered.
    var amount: Float
    /// Reach in pixels of a picture of 1024.
    var reach: Float = 14
    var tint = SIMD3<Float>(repeating: 1)

    func apply(to canvas: inout Plane<SIMD4<Float>>, scale: Float, check: Check) throws {
        let bloom = try Bloom(
            canvas, threshold: threshold, radius: max(1, reach * scale), tint: tint, check: check)
        try canvas.update(check: check) { values, indices in
            bloom.light.read { glow in
                for index in indices { values[index] += SIMD4(glow[index].color * amount, 0) }
            }
        }
    }
}
