import Pixels

/// A street at night in a film of the future: the daylight is gone, two neon signs outside the frame light everything
/// from their sides in magenta and cyan, small bright things burn in their colours, and the wet air carries the glow.
struct Cyberpunk: PaintOperation {
    let identifier = OperationIdentifier("style", "cyberpunk")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        var share = 0.0
        func check() throws { try progress(share) }
        let side = Float(picture.longerSide)
        let colors = try Plane.oklab(picture, check: check)
        let lightness = try colors.map(check: check) { $0.x }
        share = 0.2
        // What the daylight lit evenly, to be put out; the rest is what things look like.
        let daylight = try lightness.guided(by: lightness, radius: 0.07 * side, epsilon: 0.012, check: check)
        share = 0.4
        // The relief of things, as shading tells it: faces that turn to a side catch its light.
        let near = try lightness.blurred(sigma: max(0.8, 0.0024 * side), check: check).gradient(check: check)
        let far = try lightness.blurred(sigma: max(1.5, 0.009 * side), check: check).gradient(check: check)
        var relief = near
        try relief.update(check: check) { values, indices in
            far.read { far in
                for index in indices { values[index] = (values[index] * 0.0022 + far[index] * 0.006) * side }
            }
        }
        return CyberpunkPainter(
            picture: picture, colors: colors, daylight: daylight, relief: relief,
            sky: context.isMasked ? nil : try context.mask(.sky, check: check),
            haze: try Plane.clouds(
                width: picture.width, height: picture.height, cell: 0.5 * side, octaves: 3,
                seed: RandomGenerator.seed(UInt64(context.settings.firstSeed), 19), check: check),
            amount: LookAmount.of(step, context.settings))
    }
}
