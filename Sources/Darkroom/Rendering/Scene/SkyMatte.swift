/// Sharpens a mask of the sky along its border: how much of a pixel is sky is read off its colour, which lies between
/// that of the sky near and that of the things near (Smith & Blinn 1996), so that twigs and roofs keep no rim of old sky.
struct SkyMatte {
    let light: Plane<SIMD4<Float>>
    let rough: Plane<Float>
    /// The sky continued behind everything, reduced by `factor`.
    let sky: Plane<SIMD4<Float>>
    let factor: Int

    func refined(check: Check) throws -> Plane<Float> {
        let (width, height) = (light.width, light.height)
        let scale = max(0.6, Float(light.longerSide) / 1024)
        let band = try rough.blurred(sigma: 2.2 * scale, check: check)
        let fine = max(1, factor / 3)
        let things = try light.continued(where: band, isInside: false, factor: fine, check: check)
            .enlarged(width: width, height: height, factor: Float(fine), check: check)
        let sky = try sky.enlarged(width: width, height: height, factor: Float(factor), check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            rough.read { rough in
                band.read { band in
                    for index in rows.indices(of: width) {
                        let near = band[index]
                        target[index] =
                            near < 0.02 || near > 0.985
                            ? rough[index]
                            : SkyMatte.share(
                                light.values[index], rough[index], near, sky.values[index], things.values[index])
                    }
                }
            }
        }
    }

    private static func share(
        _ light: SIMD4<Float>, _ rough: Float, _ near: Float, _ sky: SIMD4<Float>, _ thing: SIMD4<Float>
    ) -> Float {
        // Square roots stand in for what the eye sees.
        let here = root(light) - root(thing)
        let there = root(sky) - root(thing)
        let distance = there.dot(there)
        let measured = min(1, max(0, here.dot(there) / max(1e-5, distance)))
        let trust =
            0.9 * ToneCurve.step(0.01, 0.06, distance) * ToneCurve.step(0.02, 0.2, near)
            * ToneCurve.step(1, 0.9, near)
        // Deep among the things nothing is sky, whatever its colour.
        let bounded = min(measured, 1.8 * near)
        return rough + (bounded - rough) * trust
    }

    private static func root(_ light: SIMD4<Float>) -> SIMD3<Float> {
        let value = light.clamped(lowerBound: SIMD4(), upperBound: SIMD4(repeating: 4)).squareRoot()
        return SIMD3(value.x, value.y, value.z)
    }
}
