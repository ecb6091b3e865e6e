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
    /// How far edges run one way, whichever it is, 0…1: rows of tiles and of stones, boards, mouldings; leaves and twigs run
    /// anywhere.
    let aligned: Plane<Float>

    /// - Parameter luma: encoded, 0…1, some 512 values across.
    init(_ luma: Plane<Float>, check: Check) throws {
        let slopes = try luma.gradient(check: check)
        let moments = try slopes.map(check: check) { slope in
            SIMD4(slope.z, slope.z * slope.z, slope.x * slope.x, slope.y * slope.y)
        }.blurred(sigma: 7, check: check)
        rough = try moments.map(check: check) { ToneCurve.step(0.008, 0.024, $0.x) }
        dense = try moments.map(check: check) { ToneCurve.step(0.24, 0.46, $0.x * $0.x / ($0.y + 1e-7)) }
        lumpy = try moments.map(check: check) { ToneCurve.step(0.034, 0.062, $0.x) }
        // Directions are taken twice over, so that both sides of an edge count alike (Granlund & Knutsson 1995).
        let directions = try slopes.map(check: check) { slope in
            let (x, y) = (slope.x, slope.y)
            let length = max(1e-6, slope.z)
            return SIMD4((x * x - y * y) / length, 2 * x * y / length, slope.z, 0)
        }.blurred(sigma: 7, check: check)
        aligned = try directions.map(check: check) { sum in
            ToneCurve.step(0.22, 0.36, (sum.x * sum.x + sum.y * sum.y).squareRoot() / (sum.z + 1e-4))
        }
        upright = try moments.map(check: check) { ToneCurve.step(0.52, 0.72, $0.z / ($0.z + $0.w + 1e-7)) }
    }
}
