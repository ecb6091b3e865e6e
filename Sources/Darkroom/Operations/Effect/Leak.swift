import Pixels

/// A light leak: fire from the edge of the film over the picture.
struct Leak: PaintOperation {
    let identifier = OperationIdentifier("effect", "light_leak")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        LeakPainter(
            picture: picture, light: try Plane.linear(picture, check: { try progress(0) }),
            amount: LookAmount.of(step, context.settings))
    }
}

private struct LeakPainter: Painter {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    let amount: Float

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.5) }
        let point = dials.point
        var random = RandomGenerator(seed: dials.inheritedSeed("leak"))
        let hue: Float = [0, 0, 0.5, 1][dials.kind("hue", isEssential: true)]
        let leak = try LightLeak(
            width: picture.width, height: picture.height, hue: hue, reach: 0.24 * (1 + 0.35 * point.x),
            random: &random, check: check)
        var lit = light
        // The fogged film has lost some of its colour balance everywhere.
        let balance = SIMD4<Float>(1.03 + 0.12 * point.z, 1 - 0.08 * point.x, 0.97 - 0.14 * point.z, 1)
        let fog = balance * (1 + 0.09 * point.y)
        try lit.update(check: check) { values, indices in
            for index in indices { values[index] *= fog }
        }
        try lit.screen(leak.light, amount: amount * (1.25 + 0.4 * point.y), check: check)
        return try lit.pictureFromLinear(like: picture, check: check)
    }
}
