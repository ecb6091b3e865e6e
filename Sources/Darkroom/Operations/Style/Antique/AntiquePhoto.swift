import Pixels

/// A photograph of about 1900: a plate that saw no red, a soft portrait lens, brown albumen paper with yellowed lights,
/// faded from the edges, stained, scratched and spotted, the rebate of the plate holder along its border.
struct AntiquePhoto: PaintOperation {
    let identifier = OperationIdentifier("style", "antique_photo")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let amount = LookAmount.of(step, context.settings)
        // Collodion and early gelatine plates were blind to red and saw blue as white.
        let light = try Plane.linear(picture, check: check).map(check: check) { value -> SIMD4<Float> in
            let blind = 0.1 * value.x + 0.5 * value.y + 0.4 * value.z
            return SIMD4(SIMD3(repeating: blind), value.w)
        }
        let side = Float(picture.longerSide)
        let soft = try light.blurred(sigma: 0.0011 * side * amount, check: check)
        share = 0.4
        let glow = try Bloom(soft, threshold: 0.4, radius: 0.009 * side, check: check)
        let stains = try Plane.clouds(
            width: picture.width, height: picture.height, cell: 0.24 * side, octaves: 4,
            seed: RandomGenerator.seed(UInt64(context.settings.firstSeed), 71), check: check)
        return AntiquePhotoPainter(
            picture: picture, soft: soft, glow: glow.light, stains: stains,
            statistics: try PictureStatistics(picture, check: check), amount: amount, isMasked: context.isMasked)
    }
}
