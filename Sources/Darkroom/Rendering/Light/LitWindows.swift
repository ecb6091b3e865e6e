/// Light out of windows and arches by night: some of them, each in its own warm white, frames and bars dark before it; and
/// what of it falls on the walls about them.
struct LitWindows: SceneLayer {
    var seed: UInt64
    /// How many of them are lit, 0…1.
    var share: Float
    /// In linear light, from the warmest to the coolest.
    var colors: [SIMD3<Float>] = [SIMD3(1, 0.42, 0.1), SIMD3(1, 0.53, 0.17), SIMD3(1, 0.64, 0.28)]
    var strength: Float = 1

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let windows = scene.windows else { return }
        let glow = try glow(windows, check)
        let factor = windows.factor
        let (width, height) = (scene.width, scene.height)
        let near = try glow.blurred(sigma: 1.6, check: check)
        let far = try glow.blurred(sigma: 0.016 * Float(glow.longerSide), check: check)
        let behind = try near.enlarged(by: factor, toWidth: width, height: height, check: check)
        let about = try far.enlarged(by: factor, toWidth: width, height: height, check: check)
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let spill = about.values[index].color
                guard spill.x > 0.0005 else { continue }
                let free = 1 - (scene.sky?.share.values[index] ?? 0)
                let pane = behind.values[index]
                let light = pane.color / max(0.05, pane.w)
                let opening = windows.openings.values[index] * min(1, 2 * pane.w)
                let color = values[index].color
                let wall = color + spill * (scene.light.values[index].color * (1.6 * free))
                values[index] = SIMD4(wall + (light - wall) * (opening * free), values[index].w)
            }
        }
    }

    /// The light of each place of the view; the fourth lane is 1 where there is some.
    private func glow(_ windows: WindowGuess, _ check: Check) throws -> Plane<SIMD4<Float>> {
        var random = RandomGenerator(seed: seed)
        var glow = Plane<SIMD4<Float>>(width: windows.built.width, height: windows.built.height)
        for part in windows.parts {
            try check()
            let (lot, color) = (random.unit(), colors[random.index(below: colors.count)])
            let brightness = strength * (0.4 + 0.6 * random.unit())
            guard lot < share else { continue }
            for place in part { glow.values[Int(place)] = SIMD4(color * brightness, 1) }
        }
        return glow
    }
}
