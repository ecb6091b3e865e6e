/// Where far things show less of themselves than of the air before them, told by how near they are to the sky's colour: they
/// have to take the light of a new sky as the old one had lit that air.
enum AirVeil {
    static func plane(
        _ light: Plane<SIMD4<Float>>, sky: SkyCover, depth: Plane<Float>, check: Check
    ) throws -> Plane<Float>? {
        guard sky.isOpen else { return nil }
        let (width, height) = (light.width, light.height)
        let behind = try sky.light.enlarged(width: width, height: height, factor: Float(sky.factor), check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let far = ToneCurve.step(0.45, 0.7, depth.values[index])
                guard far > 0 else {
                    target[index] = 0
                    continue
                }
                // Square roots stand in for what the eye sees.
                let step = root(light.values[index]) - root(behind.values[index])
                target[index] = far * ToneCurve.step(0.42, 0.14, step.dot(step).squareRoot())
            }
        }
    }

    private static func root(_ light: SIMD4<Float>) -> SIMD3<Float> {
        light.clamped(lowerBound: SIMD4(), upperBound: SIMD4(repeating: 4)).squareRoot().color
    }
}
