/// What kind of surface lies about each place of a small view, told by its gradients.
struct SurfaceTexture: Sendable {
    /// 0 = smooth like water or plaster, 1 = rough like grass, gravel or bark.
    let rough: Plane<Float>
    /// 1 = changing everywhere, as natural ground does; 0 = plain between a few strong edges, as built things are.
    let dense: Plane<Float>
    /// 0 = fine and even like a meadow, 1 = deep and broken like the crowns of trees.
    let lumpy: Plane<Float>
    /// How far upright edges prevail, 0…1: walls, trunks, fences.
    let upright: Plane<Float>

    /// - Parameter luma: encoded, 0…1, some 512 values across.
    init(_ luma: Plane<Float>, check: Check) throws {
        let slopes = try luma.gradient(check: check)
        let moments = try slopes.map(check: check) { slope in
            SIMD4(slope.z, slope.z * slope.z, slope.x * slope.x, slope.y * slope.y)
        }.blurred(sigma: 7, check: check)
        rough = try moments.map(check: check) { ToneCurve.step(0.008, 0.024, $0.x) }
        dense = try moments.map(check: check) { ToneCurve.step(0.24, 0.46, $0.x * $0.x / ($0.y + 1e-7)) }
        lumpy = try moments.map(check: check) { ToneCurve.step(0.034, 0.062, $0.x) }
        upright = try moments.map(check: check) { ToneCurve.step(0.52, 0.72, $0.z / ($0.z + $0.w + 1e-7)) }
    }
}
