/// Small parts of a picture that have the colour of skin, with the eyes and mouths in them: where a face may be, whose
/// features need finer work than the rest.
enum SkinPatches {
    /// 0…1 for each place; walls and tables of that colour, which are large, do not count.
    ///
    /// - Parameter colors: in Oklab.
    static func plane(_ colors: Plane<SIMD4<Float>>, check: Check) throws -> Plane<Float> {
        let factor = max(1, colors.longerSide / 256)
        let small = try colors.shrunk(by: factor, check: check)
        let longer = Float(small.longerSide)
        let skin = try small.map(check: check) { SurfaceGuess.skin($0.color) }
        let near = try skin.blurred(sigma: max(0.8, 0.009 * longer), check: check)
        let wide = try skin.blurred(sigma: max(2, 0.17 * longer), check: check)
        let patches = try Plane<Float>(width: small.width, height: small.height, check: check) { target, rows in
            for index in rows.indices(of: small.width) {
                target[index] =
                    ToneCurve.step(0.28, 0.55, near.values[index]) * ToneCurve.step(0.66, 0.5, wide.values[index])
            }
        }
        return try patches.enlarged(by: factor, toWidth: colors.width, height: colors.height, check: check)
    }
}
